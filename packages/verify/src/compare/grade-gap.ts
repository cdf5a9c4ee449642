import type { Grade } from '../verification.js'

/** Signs that say something by themselves: currencies, operators, per cent. */
const SIGNS = /[\p{Sc}%‰°§+<>=±×÷≤≥≠~]/gu
const SENTENCE_END = /[.!?。！？]/u

/** What stands between two words on both sides, and the words. */
export interface Gap {
  quoted: string
  source: string
  /** The word before, as the source has it. */
  before: string
  /** The words after it. */
  quotedAfter: string
  sourceAfter: string
}

/**
 * Grades a difference in what stands between words.
 *
 * @param gap - What stands there, and the words around it.
 * @returns `meaning` where a sign such as per cent comes or goes, `word` where two sentences are run into one or one is
 * split into two, else `punctuation`.
 */
export function gradeGap({ quoted, source, before, quotedAfter, sourceAfter }: Gap): Grade {
  if (signsOf(quoted) !== signsOf(source)) return 'meaning'
  if (isBetweenDigits(before, sourceAfter)) return 'meaning'
  if (SENTENCE_END.test(quoted) === SENTENCE_END.test(source)) return 'punctuation'
  // After an abbreviation the next word has the same case with and without the full stop.
  const isAbbreviation = ABBREVIATION.test(before) && isCapital(quotedAfter) === isCapital(sourceAfter)
  return isAbbreviation ? 'punctuation' : 'word'
}

const ABBREVIATION = /^(?:\p{Lu}\p{Ll}{0,2}|\p{Ll})$/u

function signsOf(gap: string): string {
  return (gap.match(SIGNS) ?? []).join('')
}

function isBetweenDigits(before: string, after: string): boolean {
  return /\d$/.test(before) && /^\d/.test(after)
}

function isCapital(word: string): boolean {
  return /^\p{Lu}/u.test(word)
}
