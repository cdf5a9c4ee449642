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
  const after = Math.max(range.end, text.length - text.slice(range.end).trimStart().length)
  const isDifferent = comparison.differences.some(
    ({ quoted }) => quoted.range.start <= after && before <= quoted.range.end,
  )
  if (isDifferent) return false
  const folded = foldText(text.slice(range.start, range.end))
  const { range: source, reading } = located
  const { text: sourceText } = reading
  if (range.start >= wordEnd(words, words.wordCount - 1)) {
    return foldText(sourceText.slice(source.end, source.end + REACH))
      .trimStart()
      .startsWith(folded)
  }
  if (range.end <= (words.starts[0] as number)) {
    return foldText(sourceText.slice(Math.max(0, source.start - REACH), source.start))
      .trimEnd()
      .endsWith(folded)
  }
  return true
}
