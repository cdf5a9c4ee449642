/** What {@link decodeText} returns: the text and how it was read, or why it is none. */
export type DecodeTextResult =
  { text: string; encoding: string; note?: string; message?: never } | { text?: never; message: string }

/** Byte order marks. */
const marks: [encoding: string, bytes: number[]][] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
]

/** So many bytes tell whether a file is text. */
const SAMPLE = 4096

/**
 * Reads bytes as text: by their byte order mark; else as UTF-8; else as UTF-16 where every other byte is zero; else as
 * Windows-1252, which holds Latin-1.
 *
 * @param bytes - The content of a file.
 * @param declared - The encoding that the file itself names. Default: none.
 * @returns The text without a byte order mark, the encoding, and a note where it was guessed; a message where it is no text.
 * @example
 * ```ts @import.meta.vitest
 * expect(decodeText(new Uint8Array([0xff, 0xfe, 0x41, 0]))).toEqual({ text: 'A', encoding: 'utf-16le' })
 * expect(decodeText(new Uint8Array([0x63, 0x61, 0x66, 0xe9])).text).toBe('café')
 * expect(decodeText(new Uint8Array([0, 1, 2, 0, 0, 7])).message).toMatch(/^This is no text/)
 * ```
 */
export function decodeText(bytes: Uint8Array, declared?: string): DecodeTextResult {
  const marked = marks.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte))
  if (marked) return { text: new TextDecoder(marked[0]).decode(bytes), encoding: marked[0] }
  const wide = guessWide(bytes)
  if (wide) {
    const note = `It has no byte order mark and was read as ${wide.toUpperCase()}. Save it as UTF-8 if letters look wrong.`
    return { text: new TextDecoder(wide).decode(bytes), encoding: wide, note }
  }
  if (bytes.subarray(0, SAMPLE).includes(0)) {
    return {
      message: 'This is no text: it holds zero bytes. Name a text file, or one of a format that can be read.',
    }
  }
  const known = declared === undefined ? undefined : createDecoder(declared)
  if (known && known.encoding !== 'utf-8') return { text: known.decode(bytes), encoding: known.encoding }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' }
  } catch {
    return guessNarrow(bytes)
  }
}

function createDecoder(label: string): InstanceType<typeof TextDecoder> | undefined {
  try {
    return new TextDecoder(label)
  } catch {
    return undefined
  }
}

/** In UTF-16, most letters of European languages have one zero byte, always on the same side. */
function guessWide(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const sample = bytes.subarray(0, SAMPLE & ~1)
  const zeros = [0, 0]
  sample.forEach((byte, index) => {
    if (byte === 0) zeros[index & 1] = (zeros[index & 1] ?? 0) + 1
  })
  const [even = 0, odd = 0] = zeros
  const many = sample.length / 5
  if (sample.length < 4 || bytes.length % 2 === 1) return undefined
  if (odd > many && even < odd / 50) return 'utf-16le'
  if (even > many && odd < even / 50) return 'utf-16be'
  return undefined
}

/** UTF-8 with a broken place in it, or an encoding with one byte a letter. */
function guessNarrow(bytes: Uint8Array): DecodeTextResult {
  const text = new TextDecoder().decode(bytes)
  const broken = text.split('\uFFFD').length - 1
  const letters = text.match(/[^\0-\x7F\uFFFD]/gu)?.length ?? 0
  if (letters > 4 * broken) {
    const line = text.slice(0, text.indexOf('\uFFFD')).split('\n').length
    const places = broken === 1 ? 'One place is' : `${broken} places are`
    return { text, encoding: 'utf-8', note: `${places} no UTF-8, first in line ${line}. Save it as UTF-8.` }
  }
  const note = 'It is no UTF-8 and was read as Windows-1252. Save it as UTF-8 if letters look wrong.'
  return { text: new TextDecoder('windows-1252').decode(bytes), encoding: 'windows-1252', note }
}
