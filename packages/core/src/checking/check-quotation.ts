import type { Catalog } from '../catalog/catalog.js'
import type { Quotation } from '../manuscript/to-quotation.js'
import { checkAttribution } from '../verification/check-attribution.js'
import { findSpeakerDocuments } from '../verification/find-speaker-documents.js'
import { verifyInCatalog, type CatalogVerification } from '../verification/verify-in-catalog.js'
import type { CheckedCitation, CheckedQuotation } from './checked-manuscript.js'
import { verifyExcerpt } from './verify-excerpt.js'

/** What the rest of the manuscript says of a quotation. */
export interface QuotationContext {
  catalog: Catalog
  /** The works that are cited with it; those in the same brackets are cited together. */
  citations: readonly CheckedCitation[]
  /** Verifies a quotation; a caller may remember the answers. Default: `verifyInCatalog`. */
  verify?: (text: string, sources?: readonly string[]) => CatalogVerification
}

/**
 * Decides a quotation: whether it stands where the manuscript says, or else anywhere in the catalog.
 *
 * @param quotation - A quotation of a manuscript.
 * @param context - The sources, and what is cited with it.
 * @returns The quotation with its verdict. It is never decided against a work whose text is not at hand.
 */
export function checkQuotation(quotation: Quotation, context: QuotationContext): CheckedQuotation {
  const { catalog, citations } = context
  const verify = context.verify ?? ((text, sources) => verifyInCatalog(text, catalog, sources && { sources }))
  const nothing = { ...quotation, verdict: 'unchecked' as const, claimed: [], claim: 'none' as const }
  if (!quotation.check) return nothing
  if (quotation.id !== undefined) {
    const excerpt = verifyExcerpt(quotation, quotation.id, catalog)
    return excerpt ? { ...nothing, ...excerpt, claim: 'directive' } : nothing
  }

  const found = verify(quotation.text)
  const cited = listCited(citations)
  if (cited.sources.length > 0) {
    const claim = { claimed: cited.sources, claim: 'citation' as const }
    const decided = isFoundIn(found, cited.sources) ? found : verify(quotation.text, cited.sources)
    // Records are not the whole document: what they do not have may stand there all the same.
    const isPartly = cited.sources.some((id) => catalog.sources.extents.get(id) === 'records')
    if (!stands(decided) && (isPartly || (decided.verdict === 'absent' && cited.hasOther)))
      return decide({ ...nothing, ...claim }, unsourced(decided))
    const elsewhere = decided === found || !stands(found) ? {} : { elsewhere: found }
    return decide({ ...nothing, ...claim, ...elsewhere }, decided)
  }
  if (cited.hasOther) return decide(nothing, stands(found) ? found : unsourced(found))

  const speakerDocuments =
    quotation.speaker === undefined ? [] : findSpeakerDocuments(quotation.speaker, catalog)
  if (speakerDocuments.length === 0) return decide(nothing, found)
  return decide({ ...nothing, claimed: speakerDocuments, claim: 'speaker' }, found)
}

function decide(quotation: CheckedQuotation, verification: CatalogVerification): CheckedQuotation {
  const { verdict, reason, found } = verification
  const { speaker } = quotation
  return {
    ...quotation,
    verdict,
    ...(reason && { reason }),
    verification,
    ...(speaker !== undefined &&
      found.length > 0 && { attribution: checkAttribution(speaker, found).attribution }),
  }
}

/** Words that are cited to a work whose text is not at hand can be neither proved nor refuted. */
function unsourced(verification: CatalogVerification): CatalogVerification {
  if (verification.verdict === 'unchecked') return verification
  return {
    verdict: 'unchecked',
    reason: 'no-source',
    found: [],
    places: [],
    folds: [],
    differences: [],
    elisions: [],
    brackets: [],
    notes: [],
  }
}

/** Whether words stand in a source as they are quoted, apart from what the writer marked. */
function stands({ verdict }: CatalogVerification): boolean {
  return verdict === 'verbatim' || verdict === 'edited'
}

function isFoundIn({ found }: CatalogVerification, sources: readonly string[]): boolean {
  return found.some(({ source }) => sources.includes(source))
}

function listCited(citations: readonly CheckedCitation[]): { sources: string[]; hasOther: boolean } {
  const sources = new Set<string>()
  let hasOther = false
  for (const { resolution } of citations) {
    const id =
      resolution.status === 'found' ? (resolution.own?.id ?? resolution.reference.document?.id) : undefined
    if (id === undefined) hasOther = true
    else sources.add(id)
  }
  return { sources: [...sources], hasOther }
}
