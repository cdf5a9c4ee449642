import { parseLocator, type CheckedCitation, type OwnSource, type Range } from '@florilegium/core'
import {
  findCitationAt,
  findDirectiveAt,
  findEntry,
  findQuotationAt,
  type Manuscript,
} from '../manuscripts/manuscript.js'
import type { SourcePlace } from '../source-documents/locate-in-source.js'
import { toSourcePlace } from '../source-documents/locate-related.js'

/** Where something comes from: a place of a source, or a work in a bibliography, by its key. */
export type DefinitionTarget =
  { place: SourcePlace; words?: string; key?: never } | { key: string; place?: never; words?: never }

/** What is defined elsewhere, and where. */
export interface DefinitionResult {
  /** The id, the key or the quotation that is asked about. */
  origin: Range
  targets: DefinitionTarget[]
}

/**
 * Finds where an id, a citation or a quotation comes from.
 *
 * @param manuscript - The manuscript.
 * @param offset - Where the cursor is.
 * @returns The places, the best first; nothing where there is none.
 */
export function provideDefinition(manuscript: Manuscript, offset: number): DefinitionResult | undefined {
  const citation = findCitationAt(manuscript, offset)
  if (citation) return withTargets(citation.keyRange, targetsOf(citation))
  const directive = findDirectiveAt(manuscript, offset)
  const entry = directive && findEntry(directive)
  if (directive && entry) {
    const place = { source: entry.document.id, record: entry.record.id }
    return withTargets(directive.id?.range ?? directive.range, [{ place }])
  }
  const quotation = findQuotationAt(manuscript, offset)
  if (!quotation?.verification) return undefined
  const { text, range, verification } = quotation
  return withTargets(
    range,
    verification.found.map((found) => ({ place: toSourcePlace(quotation, found), words: text })),
  )
}

function targetsOf({ resolution, locator }: CheckedCitation): DefinitionTarget[] {
  if (resolution.status !== 'found') return []
  const { entry, own, reference } = resolution
  if (entry) return [{ place: { source: entry.document.id, record: entry.record.id } }]
  if (own) return [{ place: { source: own.id, range: findPage(own, locator) } }]
  return reference.document ? [{ place: { source: reference.id } }] : [{ key: reference.id }]
}

/** The beginning of the page that a citation names. */
function findPage({ parts = [] }: OwnSource, locator: string | undefined): Range | undefined {
  const page = locator === undefined ? undefined : parseLocator(locator).locator
  const part = page?.label === 'page' ? parts.find(({ name }) => name === page.value) : undefined
  return part && { start: part.start, end: part.start }
}

function withTargets(origin: Range, targets: DefinitionTarget[]): DefinitionResult | undefined {
  return targets.length > 0 ? { origin, targets } : undefined
}
