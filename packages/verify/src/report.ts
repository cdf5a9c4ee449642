import type { Comparison } from './compare/comparison.js'
import type { Located } from './locate/lay-on.js'
import { sectionAt, toOriginalExcerpt, toOriginalRanges } from './source/reading-text.js'
import type { Excerpt, Note, Place, UncheckedReason, Verdict, Verification } from './verification.js'

/** A comparison with the passage it was made with. */
export interface Compared {
  located: Located
  comparison: Comparison
}

/** The most places that are listed. */
const MOST_PLACES = 100

/**
 * Decides what a comparison means.
 *
 * @param comparison - The comparison.
 * @returns The verdict.
 */
export function verdictOf({ differences, elisions, brackets, notes }: Comparison): Verdict {
  if (differences.length > 0) return 'altered'
  return elisions.length + brackets.length + notes.length > 0 ? 'edited' : 'verbatim'
}

/**
 * Reports what was found, with all places in the sources as they were given.
 *
 * @param best - The passages that a quotation differs least from, the chief one first.
 * @param context - Notes on what stands around it.
 * @returns The verification.
 */
export function report(best: readonly [Compared, ...Compared[]], context: readonly Note[]): Verification {
  const [{ located, comparison }] = best
  const { reading } = located
  const inOriginal = <Item extends { source?: Excerpt }>(item: Item): Item =>
    item.source ? { ...item, source: toOriginalExcerpt(reading, item.source) } : item
  const places = best.slice(0, MOST_PLACES).map((other) => toPlace(other.located))
  return {
    verdict: verdictOf(comparison),
    place: places[0] as Place,
    places,
    folds: [...comparison.folds],
    differences: comparison.differences.map(inOriginal),
    elisions: comparison.elisions.map(inOriginal),
    brackets: comparison.brackets.map(inOriginal),
    notes: [
      ...comparison.notes,
      ...context.map(({ type, excerpt }) => ({ type, excerpt: toOriginalExcerpt(reading, excerpt) })),
    ],
  }
}

function toPlace({ reading, range }: Located): Place {
  const ranges = toOriginalRanges(reading, range)
  const section = sectionAt(reading, range.start)
  return {
    source: reading.id,
    ...(section !== undefined && { section }),
    range: toOriginalExcerpt(reading, { text: '', range }).range,
    ranges,
  }
}

/**
 * Reports that no passage was recognised.
 *
 * @returns The verification.
 */
export function reportAbsent(): Verification {
  return { verdict: 'absent', places: [], folds: [], differences: [], elisions: [], brackets: [], notes: [] }
}

/**
 * Reports that nothing can be said.
 *
 * @param reason - Why.
 * @returns The verification.
 */
export function reportUnchecked(reason: UncheckedReason): Verification {
  return { ...reportAbsent(), verdict: 'unchecked', reason }
}
