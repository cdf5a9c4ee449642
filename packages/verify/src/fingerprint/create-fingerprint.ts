import { hashLetters } from '../fold/hash-letters.js'
import { scanWords, wordEnd } from '../fold/words.js'
import { createLexicon } from '../grade/lexicon.js'
import { formatAscii } from '../index/ascii.js'
import { seal, type Format } from '../index/envelope.js'
import { LANGUAGES, profileReading, type LanguageOptions } from '../index/source-index.js'
import type { Profile } from '../languages/profile-text.js'
import { toReadingText, type ReadingText } from '../source/reading-text.js'
import type { Source } from '../source/source.js'
import { PRINT_WINDOW, shortenHash } from './fingerprint.js'
import { describeWord, packMarks } from './word-marks.js'

/** The format of a fingerprint. */
export const FINGERPRINT: Format = { magic: 0x50464c46, version: 1, name: 'fingerprint' }

/** Numbers that need more than a byte stand in the head. */
export const OVERFLOW = 255

/** What a fingerprint says besides the columns of its words. */
export interface FingerprintHead {
  id: string
  language?: string
  extracted: boolean
  pieces: ReadingText['pieces']
  profile: Profile
  wordCount: number
  /** The numbers that a byte has no room for, in the order of the columns: pairs of index and number. */
  large: [letters: [number, number][], units: [number, number][], gaps: [number, number][]]
}

/**
 * Makes the fingerprint of a source: what is needed to decide whether a quotation stands in it, without its text.
 *
 * For each word it keeps hashes of 16 bits of the twelve letters from its first on and of the twelve letters up to its
 * last, how many letters and code units it has, the sign after it, whether it has capitals, and whether it negates, limits
 * or counts. That is about eight bytes a word. It is no secret: whoever guesses a sentence can find out whether it is
 * there, and with patience and a model of the language can guess much of a text.
 *
 * @param source - The source.
 * @param options - The languages to know.
 * @returns Its fingerprint, to be stored or published. Load it with `loadFingerprint`.
 * @throws {RangeError} When a section has a range that is not within the text.
 * @example
 * ```ts @import.meta.vitest
 * const { createIndex, verifyQuotation } = await import('@florilegium/verify')
 * const { loadFingerprint } = await import('@florilegium/verify/fingerprint')
 * const text = 'We the peoples of the United Nations determined to save succeeding generations'
 * const index = createIndex([], { fingerprints: [loadFingerprint(createFingerprint({ id: 'charter', text }))] })
 * expect(verifyQuotation('determined to save succeeding generations', index).verdict).toBe('verbatim')
 * const { verdict, differences } = verifyQuotation('the peoples of the United States determined to save', index)
 * expect(verdict).toBe('altered')
 * expect(differences).toEqual([{ grade: 'word', quoted: { text: 'States', range: { start: 26, end: 32 } } }])
 * ```
 */
export function createFingerprint(source: Source, options: LanguageOptions = {}): Uint8Array {
  const reading = toReadingText(source)
  const lexicon = createLexicon(options.languages ?? LANGUAGES)
  const words = scanWords(reading.text)
  const { codes, firsts, starts, letterCount, wordCount } = words
  const hashes = new Uint16Array(2 * wordCount)
  const bytes = new Uint8Array(4 * wordCount)
  const large: FingerprintHead['large'] = [[], [], []]
  const setByte = (column: 0 | 1 | 2, word: number, number: number): void => {
    bytes[column * wordCount + word] = Math.min(OVERFLOW, number)
    if (number >= OVERFLOW) large[column].push([word, number])
  }
  const hash = (from: number, to: number): number =>
    from >= 0 && to <= letterCount ? shortenHash(hashLetters(codes, from, to)) : 0
  let last = 0
  for (let word = 0; word < wordCount; word++) {
    const from = firsts[word] as number
    const to = firsts[word + 1] as number
    hashes[word] = hash(from, from + PRINT_WINDOW)
    hashes[wordCount + word] = hash(to - PRINT_WINDOW, to)
    const start = starts[word] as number
    setByte(0, word, to - from)
    setByte(1, word, wordEnd(words, word) - start)
    setByte(2, word, start - last)
    last = wordEnd(words, word)
    bytes[3 * wordCount + word] = packMarks(describeWord(words, word, lexicon))
  }
  const { id, language, extracted, pieces } = reading
  const profile = profileReading(reading, lexicon)
  const head = { id, ...(language && { language }), extracted, pieces, profile, wordCount, large }
  return seal(FINGERPRINT, joinColumns(formatAscii(head satisfies FingerprintHead), hashes, bytes))
}

/** Joins head and columns, each beginning at a multiple of four. */
function joinColumns(head: Uint8Array, hashes: Uint16Array, bytes: Uint8Array): Uint8Array {
  const headLength = roundUp(head.length)
  const payload = new Uint8Array(4 + headLength + roundUp(hashes.byteLength) + roundUp(bytes.length))
  new Uint32Array(payload.buffer, 0, 1)[0] = head.length
  payload.set(head, 4)
  payload.set(new Uint8Array(hashes.buffer), 4 + headLength)
  payload.set(bytes, 4 + headLength + roundUp(hashes.byteLength))
  return payload
}

/**
 * Rounds a number of bytes up to a multiple of four.
 *
 * @param bytes - The number.
 * @returns The multiple.
 */
export function roundUp(bytes: number): number {
  return Math.ceil(bytes / 4) * 4
}
