import { eachMatch } from '../each-match.js'
import type { Range } from '../range.js'

/** How far from the words of a quotation their sentence is looked for. */
const FARTHEST = 160

const sentenceEnd = /[.!?…。！？][”"’'»)\]]*\s|\n\s*\n/gu

/**
 * Finds the sentences that a place of a text is in, so that its words can be shown with what stands around them.
 *
 * @param text - The text.
 * @param place - A stretch of it.
 * @returns The stretch, out to where its first sentence begins and its last one ends; or only to a word near by, where
 * that is far away.
 * @example
 * ```ts @import.meta.vitest
 * const text = 'Nobody came. The bridge was to be of stone. So it was.'
 * const { start, end } = findPassage(text, { start: 17, end: 23 })
 * expect(text.slice(start, end)).toBe('The bridge was to be of stone.')
 * ```
 */
export function findPassage(text: string, place: Range): Range {
  const from = Math.max(0, place.start - FARTHEST)
  const before = text.slice(from, place.start)
  const last = Array.from(eachMatch(before, sentenceEnd)).at(-1)
  const start = last ? from + last.index + last[0].length : from === 0 ? 0 : from + before.search(/\s|$/)

  // A sentence may end with the place itself.
  const to = Math.min(text.length, place.end + FARTHEST)
  const tail = text.slice(Math.max(place.end - 1, place.start), to)
  const next = Array.from(eachMatch(tail, sentenceEnd))[0]
  const tailStart = to - tail.length
  const end = next
    ? tailStart + next.index + next[0].trimEnd().length
    : to === text.length
      ? to
      : tailStart + Math.max(tail.search(/\s\S*$/), 1)
  return trim(text, { start, end: Math.max(end, place.end) })
}

function trim(text: string, { start, end }: Range): Range {
  const words = text.slice(start, end)
  const from = start + words.length - words.trimStart().length
  return { start: from, end: from + words.trim().length }
}
