import type { CheckedQuotation, Difference } from '@florilegium/core'
import type { Manuscript } from '../../../manuscripts/manuscript.js'
import { escapeMarkdown } from '../../insertion/escape-markdown.js'
import type { WordChange } from '../../writing/replace-words.js'
import type { Mend } from '../code-action.js'
import { verifyChange } from './verify-change.js'
import { insertWords } from './insert-words.js'

/** Where the marks for what is left out stand in brackets. */
const bracketed = /^(?:de|fr|es|it|pt|pl)\b/

/**
 * Marks what a writer changed in a quotation: an ellipsis for what is left out, brackets around what is put in.
 *
 * @param quotation - An altered quotation.
 * @param manuscript - The manuscript. Its own ellipsis is taken, if it has one.
 * @returns The mend; nothing where the marks would change the sense.
 */
export function markChanges(quotation: CheckedQuotation, manuscript: Manuscript): Mend | undefined {
  const differences = quotation.verification?.differences ?? []
  if (differences.length === 0) return undefined
  const ellipsis = findEllipsis(manuscript)
  const changes = differences.map((difference) => toChange(difference, quotation.text, ellipsis))
  if (changes.includes(undefined)) return undefined
  const escaped = (changes as WordChange[]).map((change) => ({
    ...change,
    markdown: escapeMarkdown(change.words),
  }))
  const replaced = verifyChange(quotation, { manuscript, changes: escaped, keepsSense: true })
  const marks = [...new Set(escaped.map(({ words }) => words.trim()))].join(' ')
  return replaced && { title: `Mark the change: ${marks}`, changes: replaced.changes }
}

function toChange({ quoted }: Difference, text: string, ellipsis: string): WordChange | undefined {
  const words = quoted.text.trim()
  const { start } = quoted.range
  if (words === '') {
    // What is left out at an end needs no mark, and is none.
    if (text.slice(0, start).trim() === '' || text.slice(start).trim() === '') return undefined
    const { range, words: spaced } = insertWords(text, start, 'x')
    return { range, words: spaced.replace('x', ellipsis) }
  }
  if (!/[\p{L}\p{N}]/u.test(words)) return undefined
  const from = start + quoted.text.indexOf(words)
  return { range: { start: from, end: from + words.length }, words: `[${words}]` }
}

function findEllipsis({ checked: { quotations, settings } }: Manuscript): string {
  for (const { verification } of quotations) {
    const [elision] = verification?.elisions ?? []
    if (elision) return elision.mark.text.trim()
  }
  return bracketed.test(settings.locale ?? 'en') ? '[…]' : '…'
}
