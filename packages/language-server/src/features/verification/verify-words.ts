import {
  checkAttribution,
  findPassage,
  verifyInCatalog,
  type Catalog,
  type CatalogPlace,
  type CatalogVerification,
} from '@florilegium/core'
import type { VerifyAnswer, VerifyParams } from '../../protocol.js'

/**
 * Decides whether words may be quoted.
 *
 * @param catalog - What they are looked for in.
 * @param claim - The words and what is said of them.
 * @returns The verdict and what it rests on.
 * @example
 * ```ts @import.meta.vitest
 * const { createCatalog } = await import('@florilegium/core')
 * const { default: multilateralism } = await import('@florilegium/multilateralism')
 * const catalog = createCatalog([multilateralism])
 * const { verdict, isQuotable, differences } = verifyWords(catalog, { text: 'an invitation to look at the underlying reasons' })
 * expect([verdict, isQuotable]).toEqual(['altered', false])
 * expect(differences).toEqual([{ grade: 'word', quoted: 'reasons', source: 'causes' }])
 * ```
 */
export function verifyWords(
  catalog: Catalog,
  { text, speaker, document }: Omit<VerifyParams, 'uri'>,
): VerifyAnswer {
  const isKnown = document !== undefined && catalog.sources.idsOf.has(document)
  const verification = verifyInCatalog(text, catalog, isKnown ? { sources: [document] } : {})
  const { verdict, reason, found, differences } = verification
  const [place] = found
  const stands = verdict === 'verbatim' || verdict === 'edited'
  const attribution = stands && speaker !== undefined ? checkAttribution(speaker, found) : undefined
  return {
    verdict,
    ...(reason && { reason }),
    isQuotable: stands && attribution?.attribution !== 'refuted',
    source: place?.source ?? null,
    sourceTitle: place ? (place.document?.bibliography.title ?? place.own?.title ?? place.source) : null,
    section: place ? sectionOf(place) : null,
    record: place?.entry?.id ?? null,
    passage: place ? passageOf(verification, place, catalog) : null,
    differences: differences.map(({ grade, quoted, source }) => ({
      grade,
      quoted: quoted.text,
      source: source ? source.text.replace(/\s+/g, ' ') : null,
    })),
    ...(attribution && { attribution: attribution.attribution }),
    ...(attribution?.speaker !== undefined && { actualSpeaker: attribution.speaker }),
  }
}

function sectionOf({ document, section }: CatalogPlace): string | null {
  return document?.sections.find(({ id }) => id === section)?.title ?? section ?? null
}

/** The words of a record, or the sentences of a text that is at hand. */
function passageOf(
  { place }: CatalogVerification,
  { entry, own, document }: CatalogPlace,
  catalog: Catalog,
): string | null {
  if (entry) return entry.record.text
  const owner = place && catalog.sources.owners.get(place.source)
  const text = owner?.own === own && own ? own.text : document?.fullText?.text
  if (text === undefined || !place) return null
  const { start, end } = findPassage(text, place.range)
  return text.slice(start, end).replace(/\s+/g, ' ')
}
