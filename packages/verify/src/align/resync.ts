import { findWord, type Words } from '../fold/words.js'
import { matchWords, type Sides, type WordMatch } from './match-words.js'

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
  const restSource = Math.max(0, direction > 0 ? sides.source.wordCount - source : source + 1)
  const toMark = wordsToMark(sides, quoted, direction)
  for (let size = 1; size <= NEAR; size++) {
    // Of two ways with as many words, the more even one comes first.
    for (let step = 0; step <= size; step++) {
      const words = (size >> 1) + (step & 1 ? (step + 1) >> 1 : -(step >> 1))
      if (words < 0 || words > size || words >= toMark || size - words > restSource) continue
      const found = { quoted: words, source: size - words }
      if (meets(sides, quoted, source, found, direction, 2)) return found
    }
  }
  for (let words = 0; words <= Math.min(FAR_QUOTED, toMark - 1); words++) {
    for (let others = 0; others <= Math.min(FAR_SOURCE, restSource); others++) {
      // Far away, words that are divided differently are not looked for.
      if (
        !sides.proves &&
        hashAt(sides.pattern.words, quoted + words * direction) !==
          hashAt(sides.source, source + others * direction)
      )
        continue
      const found = { quoted: words, source: others }
      if (meets(sides, quoted, source, found, direction, 3)) return found
    }
  }
  return { quoted: toMark, source: Math.min(toMark, restSource) }
}

function hashAt({ hashes }: Words, word: number): number | undefined {
  return hashes[word]
}

/** Whether as many words match behind a difference, or all that are left. */
function meets(
  sides: Sides,
  quoted: number,
  source: number,
  gap: WordMatch,
  direction: 1 | -1,
  wanted: number,
): boolean {
  let at = quoted + gap.quoted * direction
  let other = source + gap.source * direction
  const end = direction > 0 ? sides.pattern.words.wordCount : -1
  for (let count = 0; count < wanted; count++) {
    if (at === end || (count > 0 && hasMark(sides, at, direction))) return isNear(gap, count)
    const match = matchWords(sides, at, other, direction)
    if (!match) return false
    at += match.quoted * direction
    other += match.source * direction
  }
  return true
}

function hasMark({ pattern }: Sides, quoted: number, direction: 1 | -1): boolean {
  return pattern.marks.has(direction > 0 ? quoted : quoted + 1)
}

/** At its end a quotation has few words to meet again by; the fewer, the nearer they must stand. */
function isNear(gap: WordMatch, matched: number): boolean {
  return matched > 0 && gap.quoted + gap.source <= 2 * matched + 1
}

/** The words up to the next mark. */
function wordsToMark({ pattern }: Sides, quoted: number, direction: 1 | -1): number {
  const { bounds, words } = pattern
  // The last mark at or before the word, and the first after it.
  const at = findWord(bounds, bounds.length, quoted)
  const isBefore = bounds.length > 0 && (bounds[at] as number) <= quoted
  if (direction < 0) return quoted + 1 - (isBefore ? (bounds[at] as number) : 0)
  const next = bounds[isBefore ? at + 1 : at]
  return (next ?? words.wordCount) - quoted
}
