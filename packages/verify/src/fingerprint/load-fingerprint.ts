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
  const [letters, units, gaps] = large.map((list, column) =>
    readColumn(columns.subarray(column * wordCount, (column + 1) * wordCount), new Map(list)),
  ) as [Uint32Array, Uint32Array, Uint32Array]
  const print: Print = {
    reading: { id, language, extracted, text: '', pieces },
    wordCount,
    startHashes: hashes.subarray(0, wordCount),
    endHashes: hashes.subarray(wordCount),
    ...toOffsets(letters, units, gaps),
    marks: columns.subarray(3 * wordCount, 4 * wordCount),
  }
  return { reading: print.reading, profile, wordCount, print, join: searchPrints }
}

/** Adds up lengths. */
function toOffsets(
  letters: Uint32Array,
  units: Uint32Array,
  gaps: Uint32Array,
): Pick<Print, 'firsts' | 'starts' | 'ends'> {
  const firsts = new Uint32Array(letters.length + 1)
  const starts = new Uint32Array(letters.length)
  const ends = new Uint32Array(letters.length)
  let end = 0
  for (let word = 0; word < letters.length; word++) {
    firsts[word + 1] = (firsts[word] as number) + (letters[word] as number)
    starts[word] = end + (gaps[word] as number)
    end = (starts[word] as number) + (units[word] as number)
    ends[word] = end
  }
  return { firsts, starts, ends }
}

function readColumn(bytes: Uint8Array, large: ReadonlyMap<number, number>): Uint32Array {
  const column = Uint32Array.from(bytes)
  for (const [word, value] of large) if (bytes[word] === OVERFLOW) column[word] = value
  return column
}
