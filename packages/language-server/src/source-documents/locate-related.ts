import type { CatalogPlace, CheckedQuotation, Problem, Range, RelatedPlace } from '@florilegium/core'
import type { Location } from 'vscode-languageserver'
import type { Manuscript } from '../manuscripts/manuscript.js'
import { locateInSource } from './locate-in-source.js'

/**
 * Finds a place that a problem rests on in the document that shows its source.
 *
 * @param place - The place.
 * @param problem - The problem.
 * @param manuscript - The manuscript.
 * @returns The location; nothing where the source is no longer there.
 */
export function locateRelated(
  { source, record, section }: RelatedPlace,
  { quotation }: Problem,
  { checked, project }: Manuscript,
): Location | undefined {
  const verified = quotation === undefined ? undefined : checked.quotations[quotation]
  const range = verified && findWords(verified, source)
  return locateInSource(project, { source, record, section, range })
}

/**
 * Says where the words of a quotation stand in the whole text of a source.
 *
 * @param quotation - The quotation.
 * @param source - The id of the document, or of the writer's own source.
 * @returns The stretch; nothing where they do not stand there, or the text is not at hand.
 */
export function findWords({ verification }: CheckedQuotation, source: string): Range | undefined {
  // Of a document, the engine's source of the same id is its full text or its fingerprint; only the former is shown.
  return verification?.places.find((place) => place.source === source)?.range
}

/**
 * Names a place of the catalog as the documents that show sources do.
 *
 * @param quotation - The quotation that stands there.
 * @param place - The place.
 * @returns The place.
 */
export function toSourcePlace(
  quotation: CheckedQuotation,
  { source, entry, section, range }: CatalogPlace,
): Parameters<typeof locateInSource>[1] {
  return { source, record: entry?.record.id, section, range: range ?? findWords(quotation, source) }
}
