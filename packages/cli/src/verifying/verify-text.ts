import { checkAttribution, verifyInCatalog, type Catalog, type CatalogVerification } from '@florilegium/core'
import { verifyQuotation, type Excerpt, type Range } from '@florilegium/verify'
import type { VerificationAnswer } from './verification-answer.js'

/** What is said of a quotation. */
export interface QuotationClaim {
  /** The words, without the quotation marks around them. */
  text: string
  /** Who is said to have said them. */
  speaker?: string | undefined
  /** The id of the document or own source that they are said to be from. Default: any. */
  document?: string | undefined
}

/** What {@link verifyText} returns. */
export interface VerifyTextResult {
  answer: VerificationAnswer
  verification: CatalogVerification
  /** Who said it, where somebody else is named. */
  speaker?: string
}

/**
 * Verifies a quotation.
 *
 * @param claim - The quotation and what is said of it.
 * @param catalog - What it is verified against.
 * @returns What scripts are told, and what it rests on.
 */
export function verifyText({ text, speaker, document }: QuotationClaim, catalog: Catalog): VerifyTextResult {
  const verification = verifyInCatalog(text, catalog, document === undefined ? {} : { sources: [document] })
  const { verdict, reason, found, folds, differences, elisions } = verification
  const [place] = found
  const stands = verdict === 'verbatim' || verdict === 'edited'
  const attributed =
    speaker === undefined
      ? undefined
      : stands
        ? checkAttribution(speaker, found)
        : { attribution: 'unknown' as const }
  const answer: VerificationAnswer = {
    verdict,
    source: place?.source ?? null,
    record: place?.entry?.record.id ?? null,
    section: place?.section ?? null,
    range: findRange(text, verification, catalog),
    folds,
    differences: differences.map(({ grade, quoted, source }) => ({
      grade,
      quoted: quoted.text,
      source: wordsOf(source),
    })),
    elisions: elisions.map(({ mark, source }) => ({ mark: mark.text, source: wordsOf(source) })),
    reason: reason ?? null,
    ...(attributed && { attribution: attributed.attribution }),
  }
  const actual = attributed && 'speaker' in attributed ? attributed.speaker : undefined
  return { answer, verification, ...(actual !== undefined && { speaker: actual }) }
}

function wordsOf(excerpt: Excerpt | undefined): string | null {
  return excerpt ? excerpt.text.replace(/\s+/g, ' ') : null
}

/** The place in the text of the document, also where the comparison is with one of its records. */
function findRange(text: string, { place, found }: CatalogVerification, catalog: Catalog): Range | null {
  const [best] = found
  if (!place || !best) return null
  const { index, owners } = catalog.sources
  if (!owners.get(place.source)?.entry) return place.range
  if (!owners.has(best.source)) return null
  return verifyQuotation(text, index, { sources: [best.source] }).place?.range ?? null
}
