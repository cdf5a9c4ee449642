import { IndexFormatError } from './index-format-error.js'

/** Four letters, the version of the format, the number of bytes after the head, and their checksum. */
const HEAD_BYTES = 16

/** What a file holds. */
export interface Format {
  /** Four letters at its head. */
  magic: number
  version: number
  /** What it is called in messages: "index" or "fingerprint". */
  name: string
}

/**
 * Puts a head with version and checksum before bytes.
 *
 * @param format - What the bytes are.
 * @param payload - The bytes; their number is a multiple of four.
 * @returns Head and bytes. Numbers are little-endian, as on every machine that JavaScript runs on today.
 */
export function seal({ magic, version }: Format, payload: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(HEAD_BYTES + payload.length)
  bytes.set(payload, HEAD_BYTES)
  new Uint32Array(bytes.buffer, 0, 4).set([magic, version, payload.length, checksum(bytes)])
  return bytes
}

/**
 * Checks the head of a file.
 *
 * @param format - What the file should be.
 * @param bytes - Its bytes.
 * @returns The bytes after the head, at an address that is a multiple of four.
 * @throws {IndexFormatError} When it is another file, of another version, truncated or damaged.
 */
export function unseal({ magic, version, name }: Format, bytes: Uint8Array): Uint8Array {
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : new Uint8Array(bytes)
  const isWhole = aligned.length >= HEAD_BYTES
  const [foundMagic, foundVersion, length, sum] = new Uint32Array(
    aligned.buffer,
    aligned.byteOffset,
    isWhole ? 4 : 0,
  )
  if (isWhole && foundMagic !== magic) {
    throw new IndexFormatError(
      'not-an-index',
      `These bytes are no ${name} of @florilegium/verify. Give those that it saved.`,
    )
  }
  if (isWhole && foundVersion !== version) {
    const found = `This ${name} has format ${foundVersion}, expected ${version}.`
    throw new IndexFormatError(
      'other-version',
      `${found} Make it again with this version of @florilegium/verify.`,
    )
  }
  const expected = HEAD_BYTES + (length ?? 0)
  if (!isWhole || aligned.length < expected) {
    const found = `This ${name} is truncated: it has ${aligned.length} bytes, expected ${Math.max(expected, HEAD_BYTES)}.`
    throw new IndexFormatError('truncated', `${found} Copy or make it again.`)
  }
  if (aligned.length > expected || checksum(aligned) !== sum) {
    throw new IndexFormatError(
      'damaged',
      `This ${name} is damaged: its checksum is wrong. Copy or make it again.`,
    )
  }
  return aligned.subarray(HEAD_BYTES)
}

const PRIME = 0x01000193

/** A checksum of all bytes after the head, four rows at a time: FNV-1a, over words instead of bytes. */
function checksum(bytes: Uint8Array): number {
  const words = new Int32Array(bytes.buffer, bytes.byteOffset + HEAD_BYTES, (bytes.length - HEAD_BYTES) >> 2)
  const whole = words.length & ~3
  const [rest, b, c, d] = mixRows(words, whole)
  let a = rest
  for (let index = whole; index < words.length; index++) a = Math.imul(a ^ (words[index] as number), PRIME)
  return (a ^ Math.imul(b, 3) ^ Math.imul(c, 5) ^ Math.imul(d, 7)) >>> 0
}

/** The loop has a function to itself: V8 compiles it while it runs, and would throw that away where other code follows. */
function mixRows(words: Int32Array, end: number): [number, number, number, number] {
  let a = 1
  let b = 2
  let c = 3
  let d = 4
  for (let index = 0; index < end; index += 4) {
    a = Math.imul(a ^ (words[index] as number), PRIME)
    b = Math.imul(b ^ (words[index + 1] as number), PRIME)
    c = Math.imul(c ^ (words[index + 2] as number), PRIME)
    d = Math.imul(d ^ (words[index + 3] as number), PRIME)
    a = (a << 13) | (a >>> 19)
  }
  return [a, b, c, d]
}
