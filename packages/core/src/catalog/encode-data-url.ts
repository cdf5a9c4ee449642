import { nodeBuffer } from './node-buffer.js'

/** Arguments of one call are limited. */
const CHUNK = 8192

/**
 * Writes bytes as a data URL.
 *
 * @param bytes - The bytes.
 * @returns The URL.
 * @example
 * ```ts @import.meta.vitest
 * expect(encodeDataUrl(Uint8Array.of(1, 2, 255))).toBe('data:application/octet-stream;base64,AQL/')
 * ```
 */
export function encodeDataUrl(bytes: Uint8Array): string {
  return `data:application/octet-stream;base64,${nodeBuffer?.from(bytes).toString('base64') ?? encode(bytes)}`
}

function encode(bytes: Uint8Array): string {
  let characters = ''
  for (let at = 0; at < bytes.length; at += CHUNK) {
    characters += String.fromCharCode(...bytes.subarray(at, at + CHUNK))
  }
  return btoa(characters)
}
