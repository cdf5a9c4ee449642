/** What {@link decodeText} returns: the text, or why there is none. */
export type DecodeTextResult = { text: string; message?: never } | { text?: never; message: string }

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/**
 * Decodes the bytes of a text file. Offsets into a manuscript mean something only if everybody reads the same text, so
 * nothing but UTF-8 is taken. A byte order mark stays the first character.
 *
 * @param bytes - The bytes.
 * @returns The text, or what the file is instead and what to do.
 * @example
 * ```ts @import.meta.vitest
 * expect(decodeText(new TextEncoder().encode('“Words”'))).toEqual({ text: '“Words”' })
 * expect(decodeText(Uint8Array.of(0x61, 0x0a, 0xe9, 0x74))).toEqual({
 *   message: 'Not UTF-8: line 2 has the byte 0xE9, as in Latin-1 or Windows-1252. Save the file as UTF-8.',
 * })
 * expect(decodeText(Uint8Array.of(0xff, 0xfe, 0x61, 0)).message).toContain('UTF-16')
 * expect(decodeText(Uint8Array.of(0x89, 0x50, 0, 1)).message).toContain('Not a text')
 * ```
 */
export function decodeText(bytes: Uint8Array): DecodeTextResult {
  if (isUtf16(bytes)) return { message: 'UTF-16, where UTF-8 is expected. Save the file as UTF-8.' }
  if (bytes.includes(0))
    return { message: 'Not a text: it has zero bytes, as binary files do. Leave it out.' }
  try {
    return { text: decoder.decode(bytes) }
  } catch {
    const { line, byte } = findWrongByte(bytes)
    const hex = byte.toString(16).toUpperCase().padStart(2, '0')
    return {
      message: `Not UTF-8: line ${line} has the byte 0x${hex}, as in Latin-1 or Windows-1252. Save the file as UTF-8.`,
    }
  }
}

/** By its byte order mark, or by the zero bytes that every other letter has in it. */
function isUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true
  const sample = bytes.subarray(0, 512)
  if (sample.length < 4) return false
  const zeros = [0, 0]
  sample.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1
  })
  const [even = 0, odd = 0] = zeros
  return Math.max(even, odd) > sample.length / 4 && Math.min(even, odd) === 0
}

function findWrongByte(bytes: Uint8Array): { line: number; byte: number } {
  let line = 1
  for (let at = 0; at < bytes.length;) {
    const byte = bytes[at] ?? 0
    const length = sequenceLength(byte)
    const rest = bytes.subarray(at + 1, at + length)
    if (length === 0 || rest.length < length - 1 || !rest.every(isContinuation)) return { line, byte }
    if (byte === 0x0a) line++
    at += length
  }
  // What is left is a sequence that stands for no character.
  return { line, byte: bytes.find((byte) => byte >= 0x80) ?? 0 }
}

/** How many bytes begin with this one; 0 where none can. */
function sequenceLength(byte: number): number {
  if (byte < 0x80) return 1
  if (byte < 0xc2 || byte > 0xf4) return 0
  return byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4
}

function isContinuation(byte: number): boolean {
  return (byte & 0xc0) === 0x80
}
