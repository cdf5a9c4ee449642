import type { UncheckedReason, Verdict } from '@florilegium/verify'
import type { CatalogEntry } from '../catalog/catalog.js'
import type { KeyResolution } from '../catalog/resolve-key.js'
import type { Directive } from '../manuscript/directives/directive.js'
import type { Citation } from '../manuscript/read-manuscript.js'
import type { Quotation } from '../manuscript/to-quotation.js'
import type { Problem } from '../problems/problem.js'
import type { Settings } from '../settings/settings.js'
import type { AttributionResult } from '../verification/check-attribution.js'
import type { CatalogVerification } from '../verification/verify-in-catalog.js'

/** A directive with what it embeds. */
export interface CheckedDirective extends Directive {
  /** The records it embeds, in order; none where something is wrong with it. */
  entries: readonly CatalogEntry[]
  /** The index of the quotation that is the writer's excerpt, where the directive holds one. */
  excerpt?: number
}

/** A citation with what its key stands for. */
export interface CheckedCitation extends Citation {
  resolution: KeyResolution
}

/** A quotation with what is known of it. */
export interface CheckedQuotation extends Quotation {
  /** What was decided; `unchecked` for what is none to check, and where the sources cannot decide. */
  verdict: Verdict
  /** Why it is `unchecked`; left out where it is a title, at a distance, or in another quotation. */
  reason?: UncheckedReason
  /** What it rests on. Left out where nothing was looked for. */
  verification?: CatalogVerification
  /** Whether the words are those of the speaker whom the manuscript names. Left out where it names nobody. */
  attribution?: AttributionResult['attribution']
  /** What the manuscript says that the words are from: documents and own sources that are cited, else those of the speaker. */
  claimed: readonly string[]
  /** Whether the claim rests on a citation, a directive or only on who is named as the speaker. */
  claim: 'citation' | 'directive' | 'speaker' | 'none'
  /** Where else the words stand, if not where they are said to. */
  elsewhere?: CatalogVerification
}

/** A manuscript with all that is known of it. Offsets are the file's, in UTF-16 code units, half-open. */
export interface CheckedManuscript {
  directives: readonly CheckedDirective[]
  citations: readonly CheckedCitation[]
  quotations: readonly CheckedQuotation[]
  /** What needs the writer, in the order of the file. */
  problems: readonly Problem[]
  /** The settings with those of the front matter. */
  settings: Settings
  /** The paths of bibliography files that the front matter names. */
  bibliography: readonly string[]
  /** What was verified, to be taken up by the next check after a change. */
  verifications: ReadonlyMap<string, CatalogVerification>
}

/** What is known of a manuscript that has nothing to do with the catalog. */
export const emptyManuscript: CheckedManuscript = {
  directives: [],
  citations: [],
  quotations: [],
  problems: [],
  settings: {},
  bibliography: [],
  verifications: new Map(),
}
