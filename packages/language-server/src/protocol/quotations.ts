import type { CheckedQuotation, Problem } from '@florilegium/core'
import type { Range as LspRange } from 'vscode-languageserver'

/** A quotation of a manuscript, as lists show it. */
export interface QuotationSummary {
  /** Its words on one line. */
  text: string
  range: LspRange
  verdict: CheckedQuotation['verdict']
  /** Why it is unchecked, as a code. */
  reason?: string
  /** Set where it is a directive that embeds a record. */
  isEmbedded?: true
  /** Who says it, as the manuscript has it; of what is embedded, as the source has it. */
  speaker?: string
  /** The title of the source it stands in. */
  source?: string
  /** The heading it stands under in the source. */
  section?: string
  isCited: boolean
  problems: (Pick<Problem, 'code' | 'severity' | 'message' | 'url'> & { range: LspRange })[]
}

/** The quotations of a manuscript, in its order. */
export interface QuotationsAnswer {
  version: number
  quotations: QuotationSummary[]
}

/** Asks for the {@link QuotationsAnswer} of a manuscript; null where it is not open. */
export const quotationsMethod = 'florilegium/quotations'
