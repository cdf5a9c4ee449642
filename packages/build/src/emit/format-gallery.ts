import type { Collection, ContentRecord, SourceDocument } from '@florilegium/schema'

/**
 * Formats the records of a collection as Markdown, for the README of its package.
 *
 * @param collection - The collection.
 * @returns A part for each document, with its records by section, in the order of the document.
 */
export function formatGallery({ documents }: Collection): string {
  return documents.map(formatDocument).join('\n')
}

function formatDocument(document: SourceDocument): string {
  const { sections, records, bibliography } = document
  const parts = sections.flatMap(({ id, title, label }) => {
    const inSection = records.filter(({ section }) => section === id)
    if (inSection.length === 0) return []
    const heading = [label, title.replace(/^\[(.*)\]$/, '$1')].filter(Boolean).join(': ')
    return [`#### ${heading}\n`, ...inSection.map((record) => formatRecord(record, document))]
  })
  return `### ${bibliography.title}\n\n${parts.join('\n')}`
}

function formatRecord(record: ContentRecord, document: SourceDocument): string {
  return `- **\`${record.id}\`** · ${describe(record, document)}  \n  ${escapeMarkdown(record.text)}\n`
}

function describe(record: ContentRecord, document: SourceDocument): string {
  switch (record.type) {
    case 'quote':
      return document.people.find(({ id }) => id === record.speaker)?.name ?? record.speaker
    case 'passage':
      return 'passage'
    case 'provision':
      return record.label
    case 'recommendation': {
      const { kind, number, title } = record
      const what = kind === 'numbered' ? `recommendation ${number}` : `recommendation (${kind})`
      return title === undefined ? what : `${what}: ${escapeMarkdown(title)}`
    }
  }
}

function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>]/g, '\\$&')
}
