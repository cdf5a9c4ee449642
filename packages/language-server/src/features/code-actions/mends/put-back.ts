import type { CheckedQuotation, Problem } from '@florilegium/core'
import type { Manuscript } from '../../../manuscripts/manuscript.js'
import { summarise } from '../../describing/summarise.js'
import { escapeMarkdown } from '../../insertion/escape-markdown.js'
import { nestMarks } from '../../writing/nest-marks.js'
import type { Mend } from '../code-action.js'
import { removeWords } from './remove-words.js'
import { verifyChange } from './verify-change.js'

/** Longer stretches are not put back: the writer had a reason to leave them out. */
const LONGEST = 400

/** What a title shows of the words. */
const LONGEST_TITLE = 60

/**
 * Puts back what an ellipsis leaves out or a bracket stands for, where that changes the sense.
 *
 * @param problem - The problem.
 * @param quotation - The quotation it is about.
 * @param manuscript - The manuscript.
 * @returns The mend; nothing where the words are not at hand.
 */
export function putBack(
  { code, range }: Problem,
  quotation: CheckedQuotation,
  manuscript: Manuscript,
): Mend | undefined {
  const { verification, kind } = quotation
  const marks = code === 'elision-drops-qualifier' ? verification?.elisions : verification?.brackets
  const mark = kind === 'quotation' ? (manuscript.text[quotation.range.start] ?? '') : ''
  for (const { mark: written, source } of marks ?? []) {
    if (!source || source.text.length > LONGEST) continue
    const words = nestMarks(source.text.trim().replace(/\s+/g, ' '), mark)
    const change = words === '' ? removeWords(quotation.text, written.range) : { range: written.range, words }
    const replaced = verifyChange(quotation, {
      manuscript,
      changes: [{ ...change, markdown: escapeMarkdown(change.words) }],
      keepsSense: true,
    })
    // Of several marks, only the one that is meant.
    const isMeant = replaced?.changes.some(
      (made) => made.range.start <= range.end && range.start <= made.range.end,
    )
    if (!replaced || !isMeant) continue
    const title = words === '' ? `Remove ${written.text}` : `Put back “${summarise(words, LONGEST_TITLE)}”`
    return { title, changes: replaced.changes, isPreferred: true }
  }
  return undefined
}
