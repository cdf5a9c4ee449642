import type { Range } from '@florilegium/core'
import type { Manuscript } from '../../manuscripts/manuscript.js'
import { provideCompletion } from './provide-completion.js'

/** With fewer words, what comes next is a guess that would be in the way. */
const ENOUGH_WORDS = 3

/** Words that an editor shows after the cursor before they are taken. */
export interface QuotationContinuation {
  range: Range
  newText: string
}

/**
 * Continues a known quotation whose first words stand before the cursor.
 *
 * @param manuscript - The manuscript.
 * @param offset - Where the cursor is.
 * @returns The words up to the end of the sentence, with the closing mark and the citation; nothing where another source may be
 * meant, or what is written would have to change.
 */
export function continueQuotation(manuscript: Manuscript, offset: number): QuotationContinuation | undefined {
  const [first] = provideCompletion(manuscript, offset)
  if (first?.kind !== 'quotation') return undefined
  const { range, newText } = first
  const typed = manuscript.text.slice(range.start, offset)
  const isEnough = typed.trim().split(/\s+/).length >= ENOUGH_WORDS
  return isEnough && newText.startsWith(typed) ? { range, newText } : undefined
}
