/**
 * Writes data as JSON in ASCII.
 *
 * @param data - Anything that JSON can hold.
 * @returns One byte for each character.
 */
export function formatAscii(data: unknown): Uint8Array {
  const escape = (character: string): string => '\\u' + character.charCodeAt(0).toString(16).padStart(4, '0')
  const json = JSON.stringify(data).replace(/[\u0080-\uffff]/g, escape)
  return Uint8Array.from(json, (character) => character.charCodeAt(0))
}

/**
 * Reads JSON in ASCII.
 *
 * @param bytes - What `formatAscii` returned.
 * @returns The data.
 */
export function parseAscii(bytes: Uint8Array): unknown {
  return JSON.parse(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
}
