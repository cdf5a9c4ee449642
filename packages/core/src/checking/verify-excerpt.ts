import type { UncheckedReason, Verdict } from '@florilegium/verify'
import type { Catalog } from '../catalog/catalog.js'
import { resolveId } from '../catalog/resolve-id.js'
import type { Quotation } from '../manuscript/to-quotation.js'
import type { CatalogVerification, VerifyInCatalogOptions } from '../verification/verify-in-catalog.js'

/** What {@link verifyExcerpt} finds out. */
export interface VerifyExcerptResult {
  verdict: Verdict
  reason?: UncheckedReason
  verification: CatalogVerification
  claimed: readonly string[]
  /** Where else the words stand, if not in the record. */
  elsewhere?: CatalogVerification
}

/** What {@link verifyExcerpt} needs to know. */
export interface VerifyExcerptContext {
  catalog: Catalog
  /** Verifies words. */
  verify: (text: string, options: VerifyInCatalogOptions) => CatalogVerification
}

/**
 * Verifies what a writer took out of a record: all of it must stand in that record.
 *
 * @param quotation - The words in a directive.
 * @param id - The id of the record.
 * @param context - The records there are, and what verifies words.
 * @returns What is known of the excerpt; nothing where the id does not stand for one record.
 */
export function verifyExcerpt(
  { text }: Quotation,
  id: string,
  { catalog, verify }: VerifyExcerptContext,
): VerifyExcerptResult | undefined {
  const resolution = resolveId(catalog, id)
  if (resolution.status !== 'found') return undefined
  const { entry } = resolution
  const { record, document } = entry
  const inRecord = verify(text, { entry })
  if (inRecord.reason === 'too-short' && !holds(record.text, text)) {
    // The engine does not look for a few words; but here is only one record to look in.
    const { reason: _, ...absent } = inRecord
    return { verdict: 'absent', verification: { ...absent, verdict: 'absent' }, claimed: [document.id] }
  }
  const { verdict, reason } = inRecord
  const elsewhere = verdict === 'absent' ? verify(text, {}) : undefined
  return {
    verdict,
    ...(reason && { reason }),
    verification: inRecord,
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
