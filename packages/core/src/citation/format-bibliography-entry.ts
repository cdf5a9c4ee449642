import type { CslDate, CslItem, SourceDocument } from '@florilegium/schema'
import { formatAuthorsFull } from './format-names.js'
import type { StyledText } from './styled-text.js'

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** Works that are a part of a larger one are set in quotation marks, and the larger one in italics. */
const PARTS: readonly CslItem['type'][] = [
  'article-magazine',
  'article-journal',
  'article-newspaper',
  'chapter',
]

/**
 * Formats the entry of a document in a bibliography, author and date first.
 *
 * @param document - The document.
 * @returns The entry. What is not known is left out.
 * @example
 * ```ts @import.meta.vitest
 * const { document } = await import('@florilegium/multilateralism/how-multilateralism-can-survive')
 * const { toPlainText } = await import('./styled-text.js')
 * expect(toPlainText(formatBibliographyEntry(document))).toBe(
 *   'Herz, Monica, and Selina Ho. 2026. “How Multilateralism Can Survive: Global Institutions Are Declining, ' +
 *     'but Regional Cooperation Can Fill the Gap.” Foreign Affairs, January 2.',
 * )
 * ```
 */
export function formatBibliographyEntry({ bibliography: item }: SourceDocument): StyledText {
  const [year = 'n.d.', ...monthAndDay] = item.issued['date-parts'][0] ?? []
  const entry: StyledText = [{ text: `${formatAuthorsFull(item)}. ${year}. ` }]
  if (PARTS.includes(item.type)) entry.push({ text: `“${item.title}.” ` })
  else entry.push({ text: item.title, title: true }, { text: '. ' })
  if (item['container-title'] !== undefined) {
    entry.push({ text: item['container-title'], title: true })
    entry.push({ text: `${formatMonthAndDay(monthAndDay)}. ` })
  }
  const details = [item.genre, item.publisher].filter((detail) => detail !== undefined)
  if (details.length > 0) entry.push({ text: `${details.join('. ')}. ` })
  if (item.URL !== undefined) entry.push({ text: item.URL, href: item.URL }, { text: '.' })
  const last = entry.at(-1)
  if (last) last.text = last.text.trimEnd()
  return entry
}

function formatMonthAndDay([month, day]: CslDate['date-parts'][number]): string {
  if (month === undefined) return ''
  return `, ${[MONTHS[month - 1], day].filter((part) => part !== undefined).join(' ')}`
}
