import type { Comparison } from './compare/comparison.js'
import type { Located } from './locate/lay-on.js'
import { sectionAt, toOriginalRange, toOriginalRanges } from './source/reading-text.js'
import type { Note, Place, UncheckedReason, Verification } from './verification.js'

/** A comparison with the passage it was made with. */
export interface Compared {
  located: Located
  comparison: Comparison
}

/** Looks for a quotation: for passages where it stands whole, or for those that it recognisably differs from. */
export type Search = (similar: boolean) => Compared[]

/** The most places that are listed. */
const MOST_PLACES = 100

/**
 * Reports what was found, with all places in the sources as they were given.
 *
 * @param best - The passages that a quotation differs least from, the chief one first.
 * @param context - Notes on what stands around it.
 * @returns The verification.
 */
export function report(best: readonly [Compared, ...Compared[]], context: readonly Note[]): Verification {
  const [{ located, comparison }] = best
  const { differences, elisions, brackets, notes } = comparison
  for (const { excerpt } of context) excerpt.range = toOriginalRange(located.reading, excerpt.range)
  for (const { source } of [...differences, ...elisions, ...brackets])
    if (source) source.range = toOriginalRange(located.reading, source.range)
  const isMarked = elisions.length + brackets.length + notes.length > 0
  const places = best.slice(0, MOST_PLACES).map((other) => toPlace(other.located))
  return {
    verdict: differences.length > 0 ? 'altered' : isMarked ? 'edited' : 'verbatim',
    place: places[0] as Place,
    places,
    folds: [...comparison.folds],
    differences,
    elisions,
    brackets,
    notes: [...notes, ...context],
  }
}

function toPlace({ reading, range }: Located): Place {
  const section = sectionAt(reading, range.start)
  return {
    source: reading.id,
    ...(section !== undefined && { section }),
    range: toOriginalRange(reading, range),
    ranges: toOriginalRanges(reading, range),
  }
}

/**
 * Reports that no passage was recognised, or that nothing can be said.
 *
 * @param reason - Why nothing can be said.
 * @returns The verification.
 */
export function reportNothing(reason?: UncheckedReason): Verification {
  return {
    verdict: reason ? 'unchecked' : 'absent',
    ...(reason && { reason }),
    places: [],
    folds: [],
    differences: [],
    elisions: [],
    brackets: [],
    notes: [],
  }
}
