import type { Catalog } from '../catalog/catalog.js'
import type { Quotation } from '../manuscript/to-quotation.js'
import { checkAttribution } from '../verification/check-attribution.js'
import { findSpeakerDocuments } from '../verification/find-speaker-documents.js'
import {
  verifyInCatalog,
  type CatalogVerification,
  type VerifyInCatalogOptions,
} from '../verification/verify-in-catalog.js'
import type { CheckedCitation, CheckedQuotation } from './checked-manuscript.js'
import { verifyExcerpt } from './verify-excerpt.js'

/** What the rest of the manuscript says of a quotation. */
export interface QuotationContext {
  catalog: Catalog
  /** The works that are cited with it; those in the same brackets are cited together. */
  citations: readonly CheckedCitation[]
  /** Verifies a quotation; a caller may remember the answers. Default: `verifyInCatalog`. */
  verify?: (text: string, options: VerifyInCatalogOptions) => CatalogVerification
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
  const verify = context.verify ?? ((text, options) => verifyInCatalog(text, catalog, options))
  if (!quotation.check) return undecided(quotation)
  if (quotation.id !== undefined) {
    const excerpt = verifyExcerpt(quotation, quotation.id, { catalog, verify })
    return excerpt ? { claim: 'directive', ...excerpt, ...quotation } : undecided(quotation)
  }

  const cited = listCited(citations)
  if (cited.sources.length > 0) {
    const decided = verify(quotation.text, { sources: cited.sources })
    // Records are not the whole document: what they do not have may stand there all the same.
    const isPartly = cited.sources.some((id) => catalog.sources.extents.get(id) === 'records')
    const isOpen = !stands(decided) && (isPartly || (decided.verdict === 'absent' && cited.hasOther))
    const claim = { claimed: cited.sources, claim: 'citation' as const }
    if (isOpen) return decide(quotation, unsourced(decided), claim)
    const elsewhere = stands(decided) ? undefined : verify(quotation.text, { wholeOnly: true })
    return decide(quotation, decided, elsewhere && stands(elsewhere) ? { ...claim, elsewhere } : claim)
  }
  const found = verify(quotation.text, {})
  if (cited.hasOther) return decide(quotation, stands(found) ? found : unsourced(found))

  const claimed = quotation.speaker === undefined ? [] : findSpeakerDocuments(quotation.speaker, catalog)
  return decide(quotation, found, claimed.length > 0 ? { claimed, claim: 'speaker' } : undefined)
}

type Claim = Pick<CheckedQuotation, 'claimed' | 'claim' | 'elsewhere'>

const noClaim: Claim = { claimed: [], claim: 'none' }

function undecided(quotation: Quotation): CheckedQuotation {
  return { verdict: 'unchecked', ...noClaim, ...quotation }
}

function decide(quotation: Quotation, verification: CatalogVerification, claim = noClaim): CheckedQuotation {
  const { verdict, reason, found } = verification
  const { speaker } = quotation
  const { claimed, claim: kind, elsewhere } = claim
  const decided: CheckedQuotation = { verdict, verification, claimed, claim: kind, ...quotation }
  if (elsewhere) decided.elsewhere = elsewhere
  if (reason) decided.reason = reason
  if (speaker !== undefined && found.length > 0)
    decided.attribution = checkAttribution(speaker, found).attribution
  return decided
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
