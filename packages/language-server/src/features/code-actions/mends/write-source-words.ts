import { findMend, type CheckedQuotation, type Difference } from '@florilegium/core'
import type { Manuscript } from '../../../manuscripts/manuscript.js'
import { findSourceText } from '../../hover/find-source-text.js'
import { escapeMarkdown } from '../../insertion/escape-markdown.js'
import { nestMarks } from '../../writing/nest-marks.js'
import type { WordChange } from '../../writing/replace-words.js'
import type { Mend } from '../code-action.js'
import { insertWords } from './insert-words.js'
import { summarise } from '../../describing/summarise.js'
import { removeWords } from './remove-words.js'
import { verifyChange } from './verify-change.js'

/** What a title shows of the words. */
const LONGEST = 60

/**
 * Writes the words of the source where a quotation differs from it: only those that differ, so that line ends, emphasis and marks
 * stay as they are.
 *
 * @param quotation - An altered quotation.
 * @param manuscript - The manuscript.
 * @returns The mend; nothing where the words of the source are not at hand, or markup stands among what differs.
 */
export function writeSourceWords(quotation: CheckedQuotation, manuscript: Manuscript): Mend | undefined {
  const { verification, kind, range, text } = quotation
  if (!verification) return undefined
  const mark = kind === 'quotation' ? (manuscript.text[range.start] ?? '') : ''
  const write = (words: string): string => nestMarks(words.replace(/\s+/g, ' '), mark)
  const single = verification.differences.map((difference) => toChange(difference, text, write))
  const whole = findMend(text, verification, findSourceText(verification, manuscript.project.catalog)?.text)
  const candidates = [
    single,
    [whole.text === undefined ? undefined : { range: whole.range, words: write(whole.text) }],
  ]
  for (const candidate of candidates) {
    const changes = candidate.filter((change) => change !== undefined)
    if (changes.length === 0 || changes.length < candidate.length) continue
    const escaped = changes.map((change) => ({ ...change, markdown: escapeMarkdown(change.words) }))
    const replaced = verifyChange(quotation, { manuscript, changes: escaped })
    if (!replaced) continue
    const words = changes.length === 1 ? changes[0]?.words.trim() : undefined
    const title = words
      ? `Write the source’s words: “${summarise(words, LONGEST)}”`
      : 'Write the source’s words'
    return { title, changes: replaced.changes, isPreferred: true }
  }
  return undefined
}

function toChange(
  { quoted, source }: Difference,
  text: string,
  write: (words: string) => string,
): WordChange | undefined {
  if (!source) return undefined
  const words = write(source.text.trim())
  const { start, end } = quoted.range
  if (start === end) return insertWords(text, start, words)
  const trimmed = quoted.text.trim()
  // White space itself is what differs.
  if (trimmed === '') return { range: quoted.range, words: write(source.text) }
  const from = start + quoted.text.indexOf(trimmed)
  const range = { start: from, end: from + trimmed.length }
  if (words !== '' || !/[\p{L}\p{N}]/u.test(trimmed)) return { range, words }
  return removeWords(text, range)
}
