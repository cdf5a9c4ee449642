import type { Words } from '../fold/words.js'
import { hasMark, measureRun } from './measure-run.js'
import type { Sides, WordMatch } from './match-words.js'

/** A difference of so many words, counted on both sides, is looked for in order of size. */
const NEAR = 10

/** How far on a quotation and a source may meet again: words left out of the source without a mark. */
const FAR_QUOTED = 16
const FAR_SOURCE = 160

/**
 * Finds where a quotation and a source meet again after words that differ.
 *
 * @param sides - The quotation and the source.
 * @param quoted - Index of the first word of the quotation that differs.
 * @param source - Index of the word of the source that stands against it.
 * @param direction - Which way to look.
 * @returns How many words of each side differ; the rest of the quotation where they do not meet again.
 */
export function resync(sides: Sides, quoted: number, source: number, direction: 1 | -1): WordMatch {
  const { words, completions } = sides.pattern
  const restSource = Math.max(0, direction > 0 ? sides.source.wordCount - source : source + 1)
  const rest = direction > 0 ? words.wordCount - quoted : quoted + 1
  let toMark = 1
  const goToMark = (most: number): void => {
    while (toMark < most && !hasMark(sides, quoted + toMark * direction, direction)) toMark++
  }
  goToMark(Math.min(rest, FAR_QUOTED + 1))
  // Whether as many words match behind a difference, or all that are left.
  const meets = (words: number, others: number, wanted: number): boolean => {
    const { length, isWhole } = measureRun(
      sides,
      quoted + words * direction,
      source + others * direction,
      direction,
      wanted,
    )
    // At its end a quotation has few words to meet again by; the fewer, the nearer they must stand.
    return isWhole && (length >= wanted || words + others <= 2 * length + 1)
  }
  // Most words are of another length, which is seen without a look at their letters; far off they meet one by one.
  const isAsLong = (words: number, others: number): boolean => {
    const at = quoted + words * direction
    const other = source + others * direction
    return completions.has(at) || lengthOf(sides.pattern.words, at) === lengthOf(sides.source, other)
  }
  for (let size = 1; size <= NEAR; size++) {
    // Of two ways with as many words, the more even one comes first.
    for (let step = 0; step <= size; step++) {
      const words = (size >> 1) + (step & 1 ? (step + 1) / 2 : -step / 2)
      const others = size - words
      if (words >= 0 && others >= 0 && words < toMark && others <= restSource && meets(words, others, 2))
        return { quoted: words, source: others }
    }
  }
  for (let words = 0; words < toMark; words++) {
    for (let others = 0; others <= Math.min(FAR_SOURCE, restSource); others++) {
      if (isAsLong(words, others) && meets(words, others, 3)) return { quoted: words, source: others }
    }
  }
  goToMark(rest)
  return { quoted: toMark, source: Math.min(toMark, restSource) }
}

function lengthOf({ firsts }: Words, word: number): number {
  return (firsts[word + 1] ?? NaN) - (firsts[word] ?? NaN)
}
