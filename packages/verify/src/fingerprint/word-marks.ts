import { foldText, LINE_END } from '../compare/fold-text.js'
import { classOf, LETTER } from '../fold/characters.js'
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

/** The code units of the digit 9 and of the last letter of Latin Extended-B. */
const NINE = 57
const LAST_LATIN = 0x24f

/** The signs between Latin letters are the same again and again. So many of them are remembered, of so many units. */
const MOST_KNOWN = 1000
const LONGEST_KNOWN = 4
const knownGaps = new Map<string, WordMarks['gap']>()

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
  const { text } = words
  const start = words.starts[word] as number
  const end = wordEnd(words, word)
  const isCapital = isPlainCapital(text.charCodeAt(start))
  let at = isCapital ? start + 1 : start
  while (at < end && isPlainSmall(text.charCodeAt(at))) at++
  // Most words have no other letters.
  return at === end ? (isCapital ? 'capital' : 'small') : caseOf(text.slice(start, end))
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
  if (next === end + 1 && text[end] === ' ') return ' '
  const isKnown = next - end <= LONGEST_KNOWN && isLatinLetter(text, end - 1) && isLatinLetter(text, next)
  return isKnown ? gapBetweenLetters(text.slice(end, next)) : gapOf(text.slice(end - 1, next + 1))
}

function gapBetweenLetters(signs: string): WordMarks['gap'] {
  let gap = knownGaps.get(signs)
  if (gap) return gap
  gap = gapOf(`a${signs}a`)
  if (knownGaps.size < MOST_KNOWN) knownGaps.set(signs, gap)
  return gap
}

/** Whether a Latin letter stands at an offset, no digit. */
function isLatinLetter(text: string, offset: number): boolean {
  const unit = text.charCodeAt(offset)
  return unit > NINE && unit <= LAST_LATIN && classOf(unit) === LETTER
}

/** Whether a code unit is one of the letters a to z. */
function isPlainSmall(unit: number): boolean {
  return unit > 96 && unit < 123
}

/** Whether a code unit is one of the letters A to Z. */
function isPlainCapital(unit: number): boolean {
  return unit > 64 && unit < 91
}

function caseOf(text: string): WordMarks['case'] {
  const [first = ''] = text
  const rest = text.slice(first.length)
  const isSmall = rest === rest.toLowerCase()
  if (first === first.toLowerCase()) return isSmall ? 'small' : 'mixed'
  if (rest !== '' && rest === rest.toUpperCase() && rest !== rest.toLowerCase()) return 'capitals'
  return isSmall ? 'capital' : 'mixed'
}

/** The sign between two words, given with the letters beside it. */
function gapOf(context: string): WordMarks['gap'] {
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
