import { nodeBuffer } from './node-buffer.js'

const HEAD = 'data:application/octet-stream;base64,'

/**
 * Reads the bytes of a fingerprint that a collection carries as a data URL.
 *
 * @param url - The field of the document.
 * @returns The bytes; nothing where the field is missing or is a path.
 * @example
 * ```ts @import.meta.vitest
 * expect(decodeDataUrl('data:application/octet-stream;base64,AQL/')).toEqual(Uint8Array.of(1, 2, 255))
 * expect(decodeDataUrl('./a-report/fingerprint.bin')).toBeUndefined()
 * ```
 */
export function decodeDataUrl(url: string | undefined): Uint8Array | undefined {
  if (!url?.startsWith(HEAD)) return undefined
  const base64 = url.slice(HEAD.length)
  if (nodeBuffer) {
    const { buffer, byteOffset, length } = nodeBuffer.from(base64, 'base64')
    return new Uint8Array(buffer, byteOffset, length)
  }
  const characters = atob(base64)
  const bytes = new Uint8Array(characters.length)
  for (let at = 0; at < bytes.length; at++) bytes[at] = characters.charCodeAt(at)
  return bytes
}
