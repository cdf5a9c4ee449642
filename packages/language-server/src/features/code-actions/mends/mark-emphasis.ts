import type { CheckedQuotation } from '@florilegium/core'
import type { Manuscript } from '../../../manuscripts/manuscript.js'
import type { Mend, TextChange } from '../code-action.js'

/** How manuals of style say that emphasis is not the source's. */
const notes: Readonly<Record<string, string>> = {
  de: 'Hervorhebung hinzugefügt',
  fr: 'italiques ajoutés',
  es: 'énfasis añadido',
}

/**
 * Marks emphasis in a quotation as added, or takes it away.
 *
 * @param quotation - The quotation.
 * @param manuscript - The manuscript.
 * @returns The mends.
 */
export function markEmphasis(
  quotation: CheckedQuotation,
  { text, checked: { settings } }: Manuscript,
): Mend[] {
  const { emphasis = [], kind, range, parts } = quotation
  const language = (settings.locale ?? 'en').split(/[-_]/)[0] ?? 'en'
  const note = `[${notes[language] ?? 'emphasis added'}]`
  // In a block quote it stands with the words, before the attribution.
  const end = kind === 'quotation' ? range.end : (parts.at(-1)?.end ?? range.end)
  const at = end + (/^[*_~]+/.exec(text.slice(end))?.[0].length ?? 0)
  const removals = emphasis.map(({ start, end: to }): TextChange[] | undefined => {
    const before = /[*_]+$/.exec(text.slice(Math.max(0, start - 3), start))?.[0] ?? ''
    const after = /^[*_]+/.exec(text.slice(to, to + 3))?.[0] ?? ''
    if (before === '' || before.length !== after.length) return undefined
    return [
      { range: { start: start - before.length, end: start }, newText: '' },
      { range: { start: to, end: to + after.length }, newText: '' },
    ]
  })
  const add: Mend = {
    title: `Add ${note}`,
    changes: [{ range: { start: at, end: at }, newText: ` ${note}` }],
    isPreferred: true,
  }
  if (removals.includes(undefined)) return [add]
  return [add, { title: 'Remove the emphasis', changes: removals.flatMap((removal) => removal ?? []) }]
}
