import type { Grade } from '../verification.js'

/** Signs that say something by themselves: currencies, operators, per cent. */
const SIGNS = /[\p{Sc}%‰°§+<>=±×÷≤≥≠~]/gu
const SENTENCE_END = /[.!?。！？]/u
const ABBREVIATION = /^(?:\p{Lu}\p{Ll}{0,2}|\p{Ll})$/u

/**
 * Grades a difference in what stands between words.
 *
 * @param quoted - What stands there in the quotation.
 * @param source - What stands there in the source.
 * @param words - The word before, as the source has it, and the words after it in the quotation and in the source.
 * @returns `meaning` where a sign such as per cent comes or goes, `word` where two sentences are run into one or one is
 * split into two, else `punctuation`.
 */
export function gradeGap(
  quoted: string,
  source: string,
  [before, quotedAfter, sourceAfter]: readonly [string, string, string],
): Grade {
  const signsOf = (gap: string): string | undefined => gap.match(SIGNS)?.join('')
  if (signsOf(quoted) !== signsOf(source) || (/\d$/.test(before) && /^\d/.test(sourceAfter))) return 'meaning'
  const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word)
  // After an abbreviation the next word has the same case with and without the full stop.
  const isAbbreviation = ABBREVIATION.test(before) && isCapital(quotedAfter) === isCapital(sourceAfter)
  return isAbbreviation || SENTENCE_END.test(quoted) === SENTENCE_END.test(source) ? 'punctuation' : 'word'
}
