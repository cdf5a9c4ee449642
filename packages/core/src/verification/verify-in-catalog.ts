import type { SourceDocument } from '@florilegium/schema'
import { verifyQuotation, type Place, type Verification, type VerifyOptions } from '@florilegium/verify'
import type { Catalog, CatalogEntry, OwnSource } from '../catalog/catalog.js'
import { findSourcePart } from '../catalog/find-source-part.js'
import type { Range } from '../range.js'
import { findRecord } from './find-record.js'

/** A place where words stand, in terms of the catalog. */
export interface CatalogPlace {
  /** The id of the document, or of the writer's own source. */
  source: string
  document?: SourceDocument
  own?: OwnSource
  /** The record that holds all of it. */
  entry?: CatalogEntry
  /** The id of the section; of a source of the writer's own, the page, such as "page 12", or the heading. */
  section?: string
  /** The number of the page, of a source of the writer's own that has pages. */
  page?: string
  /** From the first word to the last, in the text of a source of the writer's own. */
  range?: Range
}

/** What is known of a quotation, in terms of the catalog. */
export interface CatalogVerification extends Verification {
  /** Where the words stand, the best first; none where they stand nowhere. */
  found: CatalogPlace[]
}

/** Which sources a quotation is verified against. */
export interface VerifyInCatalogOptions {
  /** The ids of documents and own sources. Default: all. */
  sources?: readonly string[]
  /** The one record that all of it must stand in, instead of sources. */
  entry?: CatalogEntry
  /** Whether only places are looked for where the words stand whole, as the option of `verifyQuotation` says. Default: false. */
  wholeOnly?: boolean
}

/**
 * Verifies a quotation against all that a catalog has: full texts, fingerprints and records.
 *
 * @param text - The quotation, without the quotation marks around it.
 * @param catalog - What to check against.
 * @param options - Which sources to look at.
 * @returns What the engine says of it, and where in the catalog it stands. Where only a record can show the words of the
 * source, the comparison is with the record.
 * @example
 * ```ts @import.meta.vitest
 * const { createCatalog } = await import('../catalog/create-catalog.js')
 * const { default: multilateralism } = await import('@florilegium/multilateralism')
 * const catalog = createCatalog([multilateralism])
 * const { verdict, differences, found } = verifyInCatalog('we must keep the rule-based international order', catalog)
 * expect(verdict).toBe('altered')
 * expect([differences[0].quoted.text, differences[0].source.text]).toEqual(['must', 'have to'])
 * expect(found[0].entry.id).toBe('berti-open-societies')
 * ```
 */
export function verifyInCatalog(
  text: string,
  catalog: Catalog,
  { sources, entry, wholeOnly = false }: VerifyInCatalogOptions = {},
): CatalogVerification {
  if (entry) return verifyInRecord(text, entry, catalog)
  // Where words stand in a record, it is known who says them.
  const options: VerifyOptions = { textsFirst: true, wholeOnly }
  if (sources) options.sources = listTexts(sources, catalog)
  const verification = verifyQuotation(text, catalog.sources.index, options)
  if (!verification.place) return { found: [], ...verification }
  const found = mergePlaces(verification.places.map((place) => toCatalogPlace(place, catalog)))
  return withSourceWords({ found, ...verification }, text, catalog)
}

function verifyInRecord(text: string, entry: CatalogEntry, { sources }: Catalog): CatalogVerification {
  const verification = verifyQuotation(text, sources.indexOf(entry))
  const { document, record } = entry
  const place = { source: document.id, document, entry, section: record.section }
  return { found: verification.place ? [place] : [], ...verification }
}

/** The ids that documents and own sources have in the index. */
function listTexts(sources: readonly string[], { sources: { idsOf } }: Catalog): ReadonlySet<string> {
  const [source] = sources
  const ids = source === undefined || sources.length > 1 ? undefined : idsOf.get(source)
  return ids ?? new Set(sources.flatMap((id) => [...(idsOf.get(id) ?? [])]))
}

function toCatalogPlace(place: Place, catalog: Catalog): CatalogPlace {
  const { document, entry, own } = catalog.sources.owners.get(place.source) ?? {}
  if (own) return toOwnPlace(place, own)
  const record = entry || !document ? undefined : findRecord(document, place.ranges)
  const holder = entry ?? (record && catalog.byId.get(`${document?.id}/${record.id}`)?.[0])
  const section = entry?.record.section ?? place.section
  return {
    source: document?.id ?? place.source,
    ...(document && { document }),
    ...(holder && { entry: holder }),
    ...(section !== undefined && { section }),
  }
}

function toOwnPlace({ range, section }: Place, own: OwnSource): CatalogPlace {
  const part = findSourcePart(own, range.start)
  const place = { source: own.id, own, range }
  if (!part) return { ...place, ...(section !== undefined && !own.parts && { section }) }
  const { kind, name } = part
  return kind === 'page' ? { ...place, section: `page ${name}`, page: name } : { ...place, section: name }
}

/** A document and its records are texts of the same words. */
function mergePlaces(places: CatalogPlace[]): CatalogPlace[] {
  if (places.length < 2) return places
  const bySource = new Map<string, CatalogPlace>()
  for (const place of places) {
    const key = `${place.source} ${place.entry?.id ?? place.section ?? ''}`
    if (!bySource.has(key)) bySource.set(key, place)
  }
  return [...bySource.values()]
}

/** A fingerprint names the words that differ; the record that holds them shows what the source has instead. */
function withSourceWords(result: CatalogVerification, text: string, catalog: Catalog): CatalogVerification {
  const [best] = result.found
  if (!best?.entry || best.document?.fullText) return result
  const id = `${best.source}/${best.entry.record.id}`
  if (result.place?.source === id) return result
  const inRecord = verifyQuotation(text, catalog.sources.indexOf(best.entry))
  return inRecord.verdict === result.verdict ? { found: result.found, ...inRecord } : result
}
