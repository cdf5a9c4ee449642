import { foldText } from './compare/fold-text.js'
import { findWord, wordEnd } from './fold/words.js'
import type { Compared } from './report.js'
import type { Mark } from './quotation/marks.js'

/** The most of a source that is looked at beside a passage. */
const REACH = 16

/**
 * Says whether a mark in a quotation stands in the source, too.
 *
 * @param mark - The mark.
 * @param compared - The quotation, read as if no mark in it were the writer's, and the passage it lies on.
 * @returns Whether the source has the same at that place.
 */
export function isLiteral({ range }: Mark, { located, comparison }: Compared): boolean {
  const { words, text } = located.sides.pattern
  // Words that are left out have their place right after the word before.
  const before = Math.min(range.start, wordEnd(words, findWord(words.starts, words.wordCount, range.start)))
  const after = text.length - text.slice(range.end).trimStart().length
  const isDifferent = comparison.differences.some(
    ({ quoted }) => quoted.range.start <= after && before <= quoted.range.end,
  )
  if (isDifferent) return false
  const isLast = range.start >= wordEnd(words, words.wordCount - 1)
  if (!isLast && range.end > (words.starts[0] as number)) return true
  const { range: source, reading } = located
  const [from, to] = isLast
    ? [source.end, source.end + REACH]
    : [Math.max(0, source.start - REACH), source.start]
  const beside = foldText(reading.text.slice(from, to)).trim()
  const folded = foldText(text.slice(range.start, range.end))
  return isLast ? beside.startsWith(folded) : beside.endsWith(folded)
}
