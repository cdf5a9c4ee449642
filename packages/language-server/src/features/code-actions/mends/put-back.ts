import type { CheckedQuotation, Excerpt, Problem } from '@florilegium/core'
import type { Manuscript } from '../../../manuscripts/manuscript.js'
import { summarise } from '../../describing/summarise.js'
import { findSourceText } from '../../hover/find-source-text.js'
import { escapeMarkdown } from '../../insertion/escape-markdown.js'
import { nestMarks } from '../../writing/nest-marks.js'
import type { WordChange } from '../../writing/replace-words.js'
import type { Mend } from '../code-action.js'
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
    const change = words === '' ? without(written, quotation.text) : { range: written.range, words }
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

function without({ range }: Excerpt, text: string): WordChange {
  const { start, end } = range
  if (text[start - 1] === ' ') return { range: { start: start - 1, end }, words: '' }
  return { range: { start, end: text[end] === ' ' ? end + 1 : end }, words: '' }
}
