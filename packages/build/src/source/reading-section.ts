import type { Anchor, SourceRange } from '@florilegium/schema'
import { toLetters, type Letters } from '../prove/letters.js'

/** A stretch of a source in its reading order, with the way back. */
export interface ReadingSection {
  /** The section it belongs to. */
  id: string
  /** Where its pieces stand in the source, in reading order. */
  ranges: SourceRange[]
  /** The pieces, joined by line ends. */
  text: string
  letters: Letters
}

const CONTEXT_LENGTH = 32

/**
 * Puts the pieces of a section together.
 *
 * @param id - The id of the section.
 * @param ranges - Its pieces, in reading order.
 * @param source - The text of the source.
 * @returns The section as it reads.
 */
export function createReadingSection(id: string, ranges: SourceRange[], source: string): ReadingSection {
  const text = ranges.map(({ start, end }) => source.slice(start, end)).join('\n')
  return { id, ranges, text, letters: toLetters(text) }
}

/**
 * Turns an anchor in a section into one in the source.
 *
 * @param anchor - An anchor with offsets in the section as it reads.
 * @param section - The section.
 * @param source - The text of the source.
 * @returns The anchor with offsets and context of the source.
 * @example
 * ```ts @import.meta.vitest
 * const source = 'One two (a box) three four.'
 * const section = createReadingSection('s', [{ start: 0, end: 7 }, { start: 16, end: 27 }], source)
 * const anchor = { exact: 'two\nthree', prefix: '', suffix: '', start: 4, end: 13, repairs: [] }
 * expect(toSourceAnchor(anchor, section, source)).toMatchObject({
 *   exact: 'two\nthree',
 *   start: 4,
 *   end: 21,
 *   ranges: [{ start: 4, end: 7 }, { start: 16, end: 21 }],
 *   suffix: ' four.',
 * })
 * ```
 */
export function toSourceAnchor(anchor: Anchor, section: ReadingSection, source: string): Anchor {
  const ranges: SourceRange[] = []
  let offset = 0
  for (const { start, end } of section.ranges) {
    const from = Math.max(anchor.start, offset)
    const to = Math.min(anchor.end, offset + end - start)
    if (from < to) ranges.push({ start: start + from - offset, end: start + to - offset })
    offset += end - start + 1
  }
  const { start } = ranges[0] as SourceRange
  const { end } = ranges.at(-1) as SourceRange
  return {
    exact: anchor.exact,
    prefix: source.slice(Math.max(0, start - CONTEXT_LENGTH), start),
    suffix: source.slice(end, end + CONTEXT_LENGTH),
    start,
    end,
    ...(ranges.length > 1 && { ranges }),
    repairs: anchor.repairs,
  }
}
