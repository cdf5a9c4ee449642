import type { Lexicon } from '../grade/lexicon.js'
import type { Profile } from '../languages/profile-text.js'
import type { Pattern } from '../quotation/pattern.js'
import type { Compared } from '../report.js'
import type { ReadingText } from '../source/reading-text.js'

/** Letters in a window of a fingerprint: two to three words, so that single words cannot be looked up. */
export const PRINT_WINDOW = 12

/** A source without its text, ready to verify quotations. */
export interface Fingerprint {
  reading: ReadingText
  profile: Profile
  wordCount: number
  /** For each word, the hash of the letters from its first on; 0 where the source has too few. */
  startHashes: Uint16Array
  /** Says whether each run of a quotation between two marks is long enough to be proved or refuted. */
  isProvable: (pattern: Pattern) => boolean
  /**
   * Lays a quotation on the passages that it may come from.
   *
   * @param pattern - The quotation.
   * @param size - The number of words of all sources.
   * @param lexicon - The word lists.
   */
  verify: (pattern: Pattern, size: number, lexicon: Lexicon) => Compared[]
  /**
   * Says whether a phrase may stand in it.
   *
   * @param codes - Letters.
   * @param from - Index of the first letter of the phrase.
   * @param to - Index after its last.
   */
  mayHold: (codes: Uint16Array, from: number, to: number) => boolean
}

/** The columns of a fingerprint: what is known of each word. */
export interface Print {
  /** The source, without its text. */
  reading: ReadingText
  wordCount: number
  /** For each word, the hash of the letters from its first on; 0 where the source has too few. */
  startHashes: Uint16Array
  /** For each word, the hash of the letters up to its last. */
  endHashes: Uint16Array
  /** For each word and after the last, the letters before it. */
  firsts: Uint32Array
  /** For each word, its range in the reading text. */
  starts: Uint32Array
  ends: Uint32Array
  /** For each word, its case, the sign after it, and what it does to the sense. */
  marks: Uint8Array
  /** Words by start hash: for each hash, the index of its first entry. */
  heads: Uint32Array
  /** For each entry, the offset of the word in the reading text. */
  entries: Uint32Array
}

/**
 * Shortens a hash to the bits that a fingerprint keeps.
 *
 * @param hash - A hash of 32 bits.
 * @returns The upper half of it, spread.
 */
export function shortenHash(hash: number): number {
  return Math.imul(hash ^ (hash >>> 15), 0x9e3779b1) >>> 16
}
