import { parseAscii } from '../index/ascii.js'
import { unseal } from '../index/envelope.js'
import { IndexFormatError } from '../index/index-format-error.js'
import { FINGERPRINT, OVERFLOW, roundUp, type FingerprintHead } from './create-fingerprint.js'
import type { Fingerprint, Print } from './fingerprint.js'
import { searchPrints } from './search-prints.js'

/**
 * Loads a fingerprint.
 *
 * @param bytes - What `createFingerprint` returned.
 * @returns The fingerprint, ready for `createIndex`.
 * @throws {IndexFormatError} When the bytes are another file, of another version, truncated or damaged.
 */
export function loadFingerprint(bytes: Uint8Array): Fingerprint {
  const payload = unseal(FINGERPRINT, bytes)
  const headLength = new DataView(payload.buffer, payload.byteOffset).getUint32(0, true)
  const head = parseAscii(payload.subarray(4, 4 + headLength)) as FingerprintHead
  const { id, language, extracted, pieces, profile, wordCount, large } = head
  const from = 4 + roundUp(headLength)
  if (from + roundUp(4 * wordCount) + roundUp(4 * wordCount) !== payload.length) {
    throw new IndexFormatError(
      'damaged',
      `The fingerprint of "${id}" is damaged: its columns have another length. Make it again.`,
    )
  }
  const hashes = new Uint16Array(payload.buffer, payload.byteOffset + from, 2 * wordCount)
  const columns = payload.subarray(from + roundUp(hashes.byteLength))
  const columnAt = (index: number): Column => ({
    bytes: columns.subarray(index * wordCount, (index + 1) * wordCount),
    large: new Map(large[index]),
  })
  const print: Print = {
    reading: { id, language, extracted, text: '', pieces },
    wordCount,
    startHashes: hashes.subarray(0, wordCount),
    endHashes: hashes.subarray(wordCount),
    ...toOffsets(wordCount, { letters: columnAt(0), units: columnAt(1), gaps: columnAt(2) }),
    marks: columns.subarray(3 * wordCount, 4 * wordCount),
  }
  return { reading: print.reading, profile, wordCount, print, join: searchPrints }
}

/** A number for each word. */
interface Column {
  bytes: Uint8Array
  /** Those that are too large for a byte. */
  large: ReadonlyMap<number, number>
}

/** Adds up lengths. */
function toOffsets(
  wordCount: number,
  { letters, units, gaps }: { letters: Column; units: Column; gaps: Column },
): Pick<Print, 'firsts' | 'starts' | 'ends'> {
  const firsts = new Uint32Array(wordCount + 1)
  const starts = new Uint32Array(wordCount)
  const ends = new Uint32Array(wordCount)
  let first = 0
  let end = 0
  for (let word = 0; word < wordCount; word++) {
    first += valueAt(letters, word)
    const start = end + valueAt(gaps, word)
    end = start + valueAt(units, word)
    firsts[word + 1] = first
    starts[word] = start
    ends[word] = end
  }
  return { firsts, starts, ends }
}

function valueAt({ bytes, large }: Column, word: number): number {
  const byte = bytes[word] as number
  return byte === OVERFLOW ? (large.get(word) ?? byte) : byte
}
