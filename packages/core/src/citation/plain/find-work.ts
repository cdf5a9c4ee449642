import type { CitationItem } from '../formatter.js'
import type { LabelledWork, PlainContext } from './plain-context.js'

/**
 * Finds the work that is cited.
 *
 * @param item - The citation of a work.
 * @param context - The works of the manuscript.
 * @returns The work.
 */
export function findWork({ reference }: CitationItem, { works }: PlainContext): LabelledWork {
  // The works of a manuscript are those of its citations.
  return works.get(reference.id) as LabelledWork
}
