import type { Lexicon } from '../grade/lexicon.js'
import type { Profile } from '../languages/profile-text.js'
import type { Pattern } from '../quotation/pattern.js'
import type { Search } from '../report.js'
import type { ReadingText } from '../source/reading-text.js'

/** Letters in a window of a fingerprint: two to three words, so that single words cannot be looked up. */
export const PRINT_WINDOW = 12

/** A source without its text, ready to verify quotations. */
export interface Fingerprint {
  reading: ReadingText
  profile: Profile
  wordCount: number
  print: Print
  /**
   * Makes fingerprints ready to be asked together.
   *
   * @param fingerprints - The fingerprints, this one among them.
   */
  join: (fingerprints: readonly Fingerprint[]) => PrintSearch
}

/** Fingerprints that are asked together: one look-up says in which of them words may stand, and where. */
export interface PrintSearch {
  /** Says whether each run of a quotation between two marks is long enough to be proved or refuted. */
  isProvable: (pattern: Pattern) => boolean
  /** Makes a search for the passages that a quotation may come from. */
  createSearch: (pattern: Pattern, options: AskPrintsOptions) => Search
  /** Makes the test whether a phrase may stand in one of those that are looked at. */
  createMayHold: (ids?: ReadonlySet<string>) => MayHold
}

/**
 * Says whether a phrase may stand in a fingerprint, from the start of a word on: whether all windows of the fingerprint
 * that lie within it have the hashes of the phrase.
 *
 * @param codes - Letters.
 * @param from - Index of the first letter of the phrase.
 * @param to - Index after its last; the phrase has at least as many letters as a window.
 * @returns False only if it stands in none of them.
 */
export type MayHold = (codes: Uint16Array, from: number, to: number) => boolean

/** How fingerprints are asked. */
export interface AskPrintsOptions {
  /** The ids of the sources that are looked at; of all, if there are none. */
  ids: ReadonlySet<string> | undefined
  /** The number of words of all sources. */
  size: number
  /** Chooses the word lists for a source. */
  lexiconOf: (id: string) => Lexicon
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
