import type { CheckedQuotation } from '@florilegium/core'
import type { Manuscript } from '../../../manuscripts/manuscript.js'
import { findSourceText } from '../../hover/find-source-text.js'
import { escapeMarkdown } from '../../insertion/escape-markdown.js'
import { nestMarks } from '../../writing/nest-marks.js'
import type { WordChange } from '../../writing/replace-words.js'
import type { Mend } from '../code-action.js'
import { verifyChange } from './verify-change.js'

/** Of a longer sentence, the rest is not quoted. */
const LONGEST = 400

/**
 * Quotes the rest of the sentence that qualifies a quotation.
 *
 * @param quotation - The quotation.
 * @param manuscript - The manuscript.
 * @returns The mend; nothing where the sentence is not at hand.
 */
export function quoteSentence(quotation: CheckedQuotation, manuscript: Manuscript): Mend | undefined {
  const { verification, text, kind, range } = quotation
  const source = verification && findSourceText(verification, manuscript.project.catalog)
  if (!source) return undefined
  const mark = kind === 'quotation' ? (manuscript.text[range.start] ?? '') : ''
  const notes = verification.notes.filter(({ type }) => type === 'context-qualified')
  const changes: WordChange[] = []
  for (const { excerpt } of notes) {
    if (excerpt.text.length > LONGEST) return undefined
    const rest = nestMarks(excerpt.text.trim().replace(/\s+/g, ' '), mark)
    if (excerpt.range.start < source.range.start) {
      // The first letter of the quotation stands inside the sentence now.
      const first = source.text[source.range.start] ?? ''
      changes.unshift({ range: { start: 0, end: 1 }, words: `${rest} ${first}` })
    } else {
      const end = text.replace(/[.,;:!?…\s]+$/, '').length
      const space = /^[,.;:!?]/.test(rest) ? '' : ' '
      changes.push({ range: { start: end, end: text.length }, words: space + rest })
    }
  }
  if (changes.length === 0) return undefined
  const escaped = changes.map((change) => ({ ...change, markdown: escapeMarkdown(change.words) }))
  const replaced = verifyChange(quotation, { manuscript, changes: escaped, keepsSense: true })
  return replaced && { title: 'Quote the rest of the sentence', changes: replaced.changes }
}
