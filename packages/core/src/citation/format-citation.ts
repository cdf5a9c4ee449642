import type { ContentRecord, SourceDocument } from '@florilegium/schema'
import { en } from './locales/en.js'
import { formatShortTitle } from './format-short-title.js'
import { formatWorkName } from './plain/format-work-name.js'
import { labelWorks } from './plain/label-works.js'
import type { LabelledWork } from './plain/plain-context.js'
import { readWork } from './plain/read-work.js'
import { toPlainText, type StyledText } from './styled-text.js'
import { toReference } from './to-reference.js'

/**
 * Formats the short citation of a document: authors and year.
 *
 * @param document - The document.
 * @returns Such as "GIGA and Körber-Stiftung 2021".
 */
export function formatAuthorDate(document: SourceDocument): string {
  const work = toLabelledWork(document)
  return `${toPlainText(formatWorkName(work, en))} ${work.label.year}`
}

/**
 * Says whose words a record is: as far as they are the document's own, what they are in it.
 *
 * @param record - A record.
 * @param document - The document it stands in.
 * @returns The speaker with their office, the number of a recommendation, the label of a provision, or the authors.
 */
export function formatSpeaker(record: ContentRecord, document: SourceDocument): string {
  switch (record.type) {
    case 'quote': {
      const speaker = document.people.find(({ id }) => id === record.speaker)
      return [speaker?.name ?? record.speaker, speaker?.role].filter(Boolean).join(', ')
    }
    case 'recommendation':
      return record.number === undefined ? 'Recommendation' : `Recommendation ${record.number}`
    case 'provision':
      return record.label
    case 'passage':
      return toPlainText(formatWorkName(toLabelledWork(document), en))
  }
}

/**
 * Formats the heading of a record.
 *
 * @param record - A record.
 * @returns The title of a recommendation, after its number if it has one; nothing for other records.
 */
export function formatHeading(record: ContentRecord): string | undefined {
  if (record.type !== 'recommendation' || record.title === undefined) return undefined
  return record.number === undefined ? record.title : `${record.number}. ${record.title}`
}

/**
 * Formats the attribution of a record: who says it, in which work, and its short citation.
 *
 * @param record - A record.
 * @param document - The document it stands in.
 * @returns Such as "Mary Robinson, in *Making it Matter* (GIGA and Körber-Stiftung 2021)".
 * @example
 * ```ts @import.meta.vitest
 * const { document, quotes } = await import('@florilegium/multilateralism/making-it-matter')
 * const attribution = formatAttribution(quotes['narlikar-hard-look'], document)
 * expect(attribution.map(({ text }) => text)).toEqual([
 *   'Amrita Narlikar, President of GIGA',
 *   ', in ',
 *   'Making it Matter',
 *   ' (',
 *   'GIGA and Körber-Stiftung 2021',
 *   ')',
 * ])
 * ```
 */
export function formatAttribution(record: ContentRecord, document: SourceDocument): StyledText {
  // The authors of a passage follow in the short citation.
  const speaker =
    record.type === 'passage' ? [] : [{ text: formatSpeaker(record, document) }, { text: ', in ' }]
  return [
    ...speaker,
    { text: formatShortTitle(document), title: true },
    { text: ' (' },
    { text: formatAuthorDate(document), ...link(document) },
    { text: ')' },
  ]
}

/** The document as the only work of a manuscript. */
function toLabelledWork(document: SourceDocument): LabelledWork {
  const works = labelWorks([readWork(toReference(document))], en)
  return works.get(document.id) as LabelledWork
}

function link({ bibliography }: SourceDocument): { href?: string } {
  return bibliography.URL === undefined ? {} : { href: bibliography.URL }
}
