import { withoutHidden } from './hidden.js'
import { IDEOGRAPHS, UNSPACED_LETTERS } from './scripts.js'

// What a character is to the comparison of texts. Letters and digits are compared; everything else stands in gaps
// between words, or is ignored.

/** Stands between words. */
export const GAP = 0
/** A letter or digit that folds to one code unit. */
export const LETTER = 1
/** Combines with what stands before it. */
export const MARK = 2
/** A soft hyphen, or a character that is not seen. */
export const IGNORED = 3
/** Folds to several code units, or combines with what follows, or is half of a surrogate pair. */
export const COMPLEX = 4
/** A character of a script without spaces that says as much as a syllable or a word. */
export const IDEOGRAPH = 5
/** A letter of another script without spaces. */
export const UNSPACED = 6
/** An apostrophe or single quotation mark: part of a word between letters, else a gap. */
export const APOSTROPHE = 7
/** A superscript digit: a call of a note, or an exponent. */
export const SUPERSCRIPT = 8
/** A full stop or comma: part of a number between digits, else a gap. */
export const SEPARATOR = 9
/** Not met yet. */
export const UNKNOWN = 10

const UNITS = 0x10000

/**
 * What is known of each code unit, found out when it is first met: a pure function, remembered. Read it through
 * {@link classOf}; the scanner reads it directly and passes what is unknown to `classOf`.
 */
export const classes = new Uint8Array(UNITS).fill(UNKNOWN)

/** For each letter, ideograph and unspaced letter that was met: the code unit it is compared by. */
export const folds = new Uint16Array(UNITS)

/**
 * Says what a code unit is to the comparison of texts.
 *
 * @param unit - A UTF-16 code unit.
 * @returns Its class.
 */
export function classOf(unit: number): number {
  const found = classes[unit] as number
  return found === UNKNOWN ? classify(unit) : found
}

/**
 * Folds text that one code unit does not stand for: ligatures, composed letters, characters beyond the first plane.
 *
 * @param text - A base character and its marks.
 * @returns The letters and digits it is compared by.
 */
export function foldCluster(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}\p{M}]/gu, '')
}

function classify(unit: number): number {
  const character = String.fromCharCode(unit)
  const found = findClass(character)
  if (found === LETTER || found === IDEOGRAPH || found === UNSPACED) {
    folds[unit] = foldCluster(character).charCodeAt(0)
  }
  return (classes[unit] = found)
}

/** What finds the characters of each class, where none of those before does. */
const FINDERS: readonly (readonly [found: number, finder: RegExp])[] = [
  [IGNORED, /\xAD/],
  [COMPLEX, /[\uD800-\uDFFF]/],
  [APOSTROPHE, /['’‘ʼ＇`´]/],
  [SEPARATOR, /[.,]/],
  [SUPERSCRIPT, /[¹²³⁰⁴-⁹]/],
  [MARK, /\p{M}/u],
  [GAP, /[^\p{L}\p{N}]/u],
  // Hangul letters that combine to syllables.
  [COMPLEX, /[\u1100-\u11FF\uA960-\uA97F\uD7B0-\uD7FF]/],
]

/** The same, for letters that fold to one code unit. */
const LETTER_FINDERS: typeof FINDERS = [
  [IDEOGRAPH, new RegExp(`[${IDEOGRAPHS}]`, 'u')],
  [UNSPACED, new RegExp(`[${UNSPACED_LETTERS}]`, 'u')],
]

function findClass(character: string): number {
  if (withoutHidden(character) === '') return IGNORED
  const find = (finders: typeof FINDERS): number | undefined =>
    finders.find(([, finder]) => finder.test(character))?.[0]
  return find(FINDERS) ?? (foldCluster(character).length === 1 ? (find(LETTER_FINDERS) ?? LETTER) : COMPLEX)
}
