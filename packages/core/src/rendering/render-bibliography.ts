import type { BibliographyEntry } from '../citation/formatter.js'
import { flowElement, paragraph, type FlorilegiumNode } from './nodes.js'
import { toPhrasing } from './to-phrasing.js'

/**
 * Renders the bibliography of a manuscript.
 *
 * @param entries - The works, in the order of the bibliography.
 * @returns A node that becomes a `<section>` with a list. Citations lead to its items.
 */
export function renderBibliography(entries: readonly BibliographyEntry[]): FlorilegiumNode {
  const properties = { className: ['florilegium', 'florilegium-bibliography'], role: 'doc-bibliography' }
  return flowElement('section', properties, [
    {
      type: 'list',
      spread: false,
      children: entries.map(({ reference, text }) => ({
        type: 'listItem',
        spread: false,
        children: [paragraph(toPhrasing(text))],
        data: {
          hProperties: {
            id: toEntryId(reference.id),
            ...(typeof reference.item.language === 'string' && { lang: reference.item.language }),
          },
        },
      })),
    },
  ])
}

/**
 * Makes the id that the entry of a work has on the page.
 *
 * @param reference - The id of the work.
 * @returns The id.
 * @example
 * ```ts @import.meta.vitest
 * expect(toEntryId('making-it-matter')).toBe('ref-making-it-matter')
 * expect(toEntryId('doe:2020 "x"')).toBe('ref-doe-2020-x-')
 * ```
 */
export function toEntryId(reference: string): string {
  return `ref-${reference.replace(/[^\p{L}\p{N}_-]+/gu, '-')}`
}
