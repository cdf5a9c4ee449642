import type { AttributionResult } from '@florilegium/core'
import type { Fold, Grade, Range, UncheckedReason, Verdict } from '@florilegium/verify'

/** What `florilegium verify --json` prints. */
export interface VerificationAnswer {
  verdict: Verdict
  /** The id of the document or own source; null where the words stand nowhere. */
  source: string | null
  /** The id of the record that holds all of them. */
  record: string | null
  /** The id of the section, or the page or heading of an own source. */
  section: string | null
  /** Where they stand in the text of the source: UTF-16 code units from 0, half-open. Null where that is not known. */
  range: Range | null
  folds: Fold[]
  /** What differs; `source` is null where the words of the source cannot be shown. */
  differences: { grade: Grade; quoted: string; source: string | null }[]
  elisions: { mark: string; source: string | null }[]
  /** Why it is `unchecked`. */
  reason: UncheckedReason | null
  /** Set where a speaker was named. */
  attribution?: AttributionResult['attribution']
}
