import type { UncheckedReason, Verdict } from '@florilegium/verify'
import type { Catalog } from '../catalog/catalog.js'
import { checkAttribution, type AttributionResult } from './check-attribution.js'
import { describeNote } from './describe-note.js'
import { findPassage } from './find-passage.js'
import { verifyInCatalog, type CatalogPlace, type CatalogVerification } from './verify-in-catalog.js'

/** Words that are to be quoted, and what is said of them. */
export interface QuotationClaim {
  /** The words, without the quotation marks around them. */
  text: string
  /** Who is said to have said or written them. Default: nobody. */
  speaker?: string | undefined
  /** The id of the document or own source that they are said to be from. Default: any. */
  document?: string | undefined
}

/** What is known of words that are to be quoted. It survives JSON. */
export interface ClaimVerification {
  verdict: Verdict
  /** Why it is `unchecked`. */
  reason?: UncheckedReason
  /** Whether the words may be printed as a quotation, as they are. */
  isQuotable: boolean
  /** The id of the document or own source. */
  source: string | null
  sourceTitle: string | null
  section: string | null
  /** The id of the record that holds them, as a manuscript calls it. */
  record: string | null
  /** What the source says there, where it may be shown. */
  passage: string | null
  /** The words that differ; `source` is null where those of the source cannot be shown. */
  differences: {
    grade: CatalogVerification['differences'][number]['grade']
    quoted: string
    source: string | null
  }[]
  /** What a reader of the quotation should know, in sentences. */
  notes: string[]
  attribution?: AttributionResult['attribution']
  /** Who said it, where the attribution is refuted. */
  actualSpeaker?: string
}

/**
 * Decides whether words may be quoted, for those who ask before they write, such as assistants.
 *
 * @param claim - The words and what is said of them.
 * @param catalog - What they are looked for in.
 * @returns The verdict and what it rests on.
 * @example
 * ```ts @import.meta.vitest
 * const { createCatalog } = await import('../catalog/create-catalog.js')
 * const { default: multilateralism } = await import('@florilegium/multilateralism')
 * const catalog = createCatalog([multilateralism])
 * const text = 'an invitation to look at the underlying reasons'
 * const { verdict, isQuotable, differences } = verifyClaim({ text }, catalog)
 * expect([verdict, isQuotable]).toEqual(['altered', false])
 * expect(differences).toEqual([{ grade: 'word', quoted: 'reasons', source: 'causes' }])
 * ```
 */
export function verifyClaim(
  { text, speaker, document }: QuotationClaim,
  catalog: Catalog,
): ClaimVerification {
  const verification = verifyInCatalog(text, catalog, document === undefined ? {} : { sources: [document] })
  const { verdict, reason, found, differences, notes } = verification
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
      source: source ? onOneLine(source.text) : null,
    })),
    notes: notes.flatMap(({ type, excerpt }) => describeNote(type, excerpt.text) ?? []),
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
  return onOneLine(text.slice(start, end))
}

function onOneLine(words: string): string {
  return words.replace(/\s+/g, ' ')
}
