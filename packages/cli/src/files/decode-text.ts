/** What {@link decodeText} returns: the text, or why there is none. */
export type DecodeTextResult = { text: string; message?: never } | { text?: never; message: string }

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
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) }
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
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let line = 1
  for (let start = 0; start < bytes.length; line++) {
    const end = bytes.indexOf(0x0a, start)
    const row = bytes.subarray(start, end < 0 ? bytes.length : end)
    try {
      decoder.decode(row)
    } catch {
      return { line, byte: firstWrong(row) }
    }
    start = end < 0 ? bytes.length : end + 1
  }
  return { line, byte: bytes.at(-1) ?? 0 }
}

function firstWrong(row: Uint8Array): number {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  for (let end = 1; end <= row.length; end++) {
    try {
      decoder.decode(row.subarray(0, end), { stream: true })
    } catch {
      const byte = row[end - 1] ?? 0
      const before = row[end - 2] ?? 0
      // A lead byte is wrong where what follows it does not belong to it.
      return byte < 0x80 ? before : byte
    }
    decoder.decode()
  }
  return row.find((byte) => byte >= 0x80) ?? 0
}
