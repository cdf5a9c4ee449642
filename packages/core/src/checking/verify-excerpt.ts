import { verifyQuotation, type UncheckedReason, type Verdict } from '@florilegium/verify'
import type { Catalog } from '../catalog/catalog.js'
import { resolveId } from '../catalog/resolve-id.js'
import type { Quotation } from '../manuscript/to-quotation.js'
import { verifyInCatalog, type CatalogVerification } from '../verification/verify-in-catalog.js'

/** What {@link verifyExcerpt} finds out. */
export interface VerifyExcerptResult {
  verdict: Verdict
  reason?: UncheckedReason
  verification: CatalogVerification
  claimed: readonly string[]
  /** Where else the words stand, if not in the record. */
  elsewhere?: CatalogVerification
}

/**
 * Verifies what a writer took out of a record: all of it must stand in that record.
 *
 * @param quotation - The words in a directive.
 * @param id - The id of the record.
 * @param catalog - The records there are.
 * @returns What is known of the excerpt; nothing where the id does not stand for one record.
 */
export function verifyExcerpt(
  { text }: Quotation,
  id: string,
  catalog: Catalog,
): VerifyExcerptResult | undefined {
  const resolution = resolveId(catalog, id)
  if (resolution.status !== 'found') return undefined
  const { entry } = resolution
  const { record, document } = entry
  const inRecord = verifyQuotation(text, catalog.sources.indexOf(entry))
  if (inRecord.reason === 'too-short' && !holds(record.text, text)) {
    // The engine does not look for a few words; but here is only one record to look in.
    const { reason: _, ...absent } = inRecord
    return {
      verdict: 'absent',
      verification: { ...absent, verdict: 'absent', found: [] },
      claimed: [document.id],
    }
  }
  const found = [{ source: document.id, document, entry, section: record.section }]
  const verification = { ...inRecord, found: inRecord.place ? found : [] }
  const { verdict, reason } = verification
  const elsewhere = verdict === 'absent' ? verifyInCatalog(text, catalog) : undefined
  return {
    verdict,
    ...(reason && { reason }),
    verification,
    claimed: [document.id],
    ...(elsewhere?.place && { elsewhere }),
  }
}

function holds(text: string, words: string): boolean {
  return ` ${toWords(text)} `.includes(` ${toWords(words)} `)
}

function toWords(text: string): string {
  return (text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).join(' ')
}
