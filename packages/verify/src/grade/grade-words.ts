import type { Grade } from '../verification.js'
import type { Lexicon } from './lexicon.js'
import { findQualifiers, toPlainWords } from './qualifiers.js'

/** A number whose thousands are separated. */
const GROUPED = /^\d{1,3}(?:[.,'’]\d{3})+$/

/**
 * Grades a difference between words.
 *
 * @param quoted - The words as quoted.
 * @param source - The words of the source.
 * @param lexicon - The word lists.
 * @returns `meaning` where a number, a negation, a modal verb or a condition differs, else `word`; `punctuation` for a
 * number that differs only in how its thousands are separated.
 */
export function gradeWords(quoted: string, source: string, lexicon: Lexicon): Grade {
  const quotedWords = toPlainWords(quoted)
  const sourceWords = toPlainWords(source)
  const before = findQualifiers(sourceWords, lexicon).sort()
  const after = findQualifiers(quotedWords, lexicon).sort()
  if (before.join() !== after.join()) return isRegrouped(quoted, source) ? 'punctuation' : 'meaning'
  return isNegated(quotedWords, sourceWords, lexicon) ? 'meaning' : 'word'
}

function isRegrouped(quoted: string, source: string): boolean {
  const digits = (text: string): string => text.replace(/\D/g, '')
  const isNumber = (text: string): boolean => GROUPED.test(text) || /^\d+$/.test(text)
  return isNumber(quoted) && isNumber(source) && digits(quoted) === digits(source)
}

/** Whether one side has a word, and the other the same with a beginning that negates it. */
function isNegated(quoted: string[], source: string[], { negativePrefixes }: Lexicon): boolean {
  if (quoted.length !== source.length) return false
  return quoted.some((word, index) => {
    const [short = '', long = ''] = [word, source[index] as string].sort((a, b) => a.length - b.length)
    return short !== long && long.endsWith(short) && negativePrefixes.includes(long.slice(0, -short.length))
  })
}
