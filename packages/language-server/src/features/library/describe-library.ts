import {
  formatAuthorDate,
  formatBibliographyEntry,
  formatShortTitle,
  toPlainText,
  type Catalog,
} from '@florilegium/core'
import type { Library, LibraryDocument, LibraryFilter } from '../../protocol.js'

/**
 * Describes what there is to quote from.
 *
 * @param catalog - The catalog.
 * @returns The documents with their sections that hold records, and what records can be filtered by.
 * @example
 * ```ts @import.meta.vitest
 * const { createCatalog } = await import('@florilegium/core')
 * const { default: multilateralism } = await import('@florilegium/multilateralism')
 * const { documents, speakers } = describeLibrary(createCatalog([multilateralism]))
 * expect(documents.map(({ id }) => id)).toEqual(['how-multilateralism-can-survive', 'making-it-matter'])
 * expect(speakers.find(({ name }) => name === 'Mary Robinson').records).toBeGreaterThan(0)
 * ```
 */
export function describeLibrary(catalog: Catalog): Library {
  const { documents, ownSources, entries, topics } = catalog
  const speakers = new Map<string, LibraryFilter>()
  const topicCounts = new Map<string, number>()
  for (const { record, document } of entries) {
    for (const id of record.topics) topicCounts.set(id, (topicCounts.get(id) ?? 0) + 1)
    if (record.type !== 'quote') continue
    const name = document.people.find(({ id }) => id === record.speaker)?.name ?? record.speaker
    const speaker = speakers.get(name)
    if (speaker) speaker.records++
    else speakers.set(name, { id: name, name, records: 1 })
  }
  const byName = (one: LibraryFilter, other: LibraryFilter): number => one.name.localeCompare(other.name)
  return {
    documents: documents.map(describeDocument),
    sources: Array.from(ownSources.values(), ({ id, title = id }) => ({ id, title })),
    speakers: [...speakers.values()].sort(byName),
    topics: topics
      .flatMap(({ id, title }) => {
        const records = topicCounts.get(id)
        return records === undefined ? [] : { id, name: title, records }
      })
      .sort(byName),
  }
}

function describeDocument(document: Catalog['documents'][number]): LibraryDocument {
  const { id, bibliography, records, sections } = document
  const { URL: url } = bibliography
  return {
    id,
    title: bibliography.title,
    shortTitle: formatShortTitle(document),
    citation: formatAuthorDate(document),
    reference: toPlainText(formatBibliographyEntry(document)),
    ...(url !== undefined && /^https?:\/\//i.test(url) && { url }),
    records: records.length,
    sections: sections.flatMap(({ id, title }) => {
      const count = records.filter(({ section }) => section === id).length
      return count === 0 ? [] : { id, title: title.replace(/^\[(.*)\]$/, '$1'), records: count }
    }),
  }
}
