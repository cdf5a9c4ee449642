import { foldText, LINE_END } from '../compare/fold-text.js'
import { wordEnd, type Words } from '../fold/words.js'
import { CONDITION, NEGATION, type Lexicon } from '../grade/lexicon.js'
import { findQualifiers, toPlainWords } from '../grade/qualifiers.js'

/** What a fingerprint keeps of a word besides its letters. */
export interface WordMarks {
  /** How its letters are written. */
  case: (typeof CASES)[number]
  /** The chief sign between it and the next word. */
  gap: (typeof GAPS)[number]
  /** What it does to the sense. */
  qualifier: (typeof QUALIFIERS)[number]
}

const CASES = ['small', 'capital', 'capitals', 'mixed'] as const
const GAPS = [' ', ',', '.', ';', ':', '?', '!', '—', '–', '-', '/', '%', '(', 'joint', '"', 'other'] as const
const QUALIFIERS = ['none', 'reservation', 'modal', 'number'] as const

/** Signs that say the most about a gap; quotation marks and brackets only where there is no other. */
const CHIEF = /[,.;:?!—–\-/%]/u
const BESIDE = /[()"]/u

/** What most often stands between two words besides a space, given with the letters beside it: it needs no folding. */
const PLAIN_GAP = /^\p{L}([,.;:?!]) \p{L}$/u

/**
 * Describes a word of a text.
 *
 * @param words - The words of the text.
 * @param word - Index of one of them.
 * @param lexicon - The word lists.
 * @returns What is kept of it.
 */
export function describeWord(words: Words, word: number, lexicon: Lexicon): WordMarks {
  return {
    case: caseOfWord(words, word),
    gap: word + 1 < words.wordCount ? gapAfterWord(words, word) : ' ',
    qualifier: qualifierOf(words.text.slice(words.starts[word], wordEnd(words, word)), lexicon),
  }
}

/**
 * Says how the letters of a word are written.
 *
 * @param words - The words of the text.
 * @param word - Index of one of them.
 * @returns Their case.
 */
export function caseOfWord(words: Words, word: number): WordMarks['case'] {
  return caseOf(words.text.slice(words.starts[word], wordEnd(words, word)))
}

/**
 * Finds the chief sign after a word.
 *
 * @param words - The words of the text.
 * @param word - Index of one of them, but not the last.
 * @returns The sign before the next.
 */
export function gapAfterWord(words: Words, word: number): WordMarks['gap'] {
  const { text, starts } = words
  const end = wordEnd(words, word)
  const next = starts[word + 1] as number
  // Most words stand a space apart.
  return next === end + 1 && text[end] === ' ' ? ' ' : gapOf(text.slice(end - 1, next + 1))
}

function caseOf(text: string): WordMarks['case'] {
  if (/^[a-z]+$/.test(text)) return 'small'
  const [first = ''] = text
  const rest = text.slice(first.length)
  const isSmall = rest === rest.toLowerCase()
  if (first === first.toLowerCase()) return isSmall ? 'small' : 'mixed'
  if (rest !== '' && rest === rest.toUpperCase() && rest !== rest.toLowerCase()) return 'capitals'
  return isSmall ? 'capital' : 'mixed'
}

/** The sign between two words, given with the letters beside it. */
function gapOf(context: string): WordMarks['gap'] {
  const [, plain] = PLAIN_GAP.exec(context) ?? []
  if (plain !== undefined) return plain as WordMarks['gap']
  const folded = foldText(context).slice(1, -1)
  if (folded === LINE_END) return 'joint'
  const [sign] = CHIEF.exec(folded) ?? BESIDE.exec(folded) ?? [folded.trim() === '' ? ' ' : 'other']
  return sign === ')' ? '(' : (GAPS.find((gap) => gap === sign) ?? 'other')
}

function qualifierOf(text: string, lexicon: Lexicon): WordMarks['qualifier'] {
  const [found = ''] = findQualifiers(toPlainWords(text), lexicon)
  if (found === NEGATION || found.startsWith(CONDITION)) return 'reservation'
  if (found === '') return 'none'
  return found.startsWith('number') ? 'number' : 'modal'
}

/**
 * Packs what is kept of a word into a byte.
 *
 * @param marks - What is kept.
 * @returns The byte.
 */
export function packMarks({ case: letters, gap, qualifier }: WordMarks): number {
  return CASES.indexOf(letters) | (GAPS.indexOf(gap) << 2) | (QUALIFIERS.indexOf(qualifier) << 6)
}

/**
 * Unpacks what is kept of a word.
 *
 * @param byte - The byte.
 * @returns What is kept.
 */
export function unpackMarks(byte: number): WordMarks {
  return {
    case: CASES[byte & 3] ?? 'small',
    gap: GAPS[(byte >> 2) & 15] ?? 'other',
    qualifier: QUALIFIERS[byte >> 6] ?? 'none',
  }
}
