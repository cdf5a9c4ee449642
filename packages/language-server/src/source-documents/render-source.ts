import {
  formatBibliographyEntry,
  formatHeading,
  formatShortTitle,
  formatSpeaker,
  toPlainText,
  type OwnSource,
  type Range,
} from '@florilegium/core'
import type { ContentRecord, SourceDocument } from '@florilegium/schema'
import type { Project } from '../project/project.js'

/** A source as it is shown: plain text, in which nothing of a content package can be markup or a link with a command. */
export interface RenderedSource {
  title: string
  text: string
  /** Where the words of each record stand, by its id. */
  records: ReadonlyMap<string, Range>
  /** Where each section begins, by its id. Empty where the whole text is shown. */
  sections: ReadonlyMap<string, Range>
  /** Where the whole text begins; left out where only records are at hand. */
  body?: number
}

/** What stands below a title. */
const RULE = '─'.repeat(40)

/**
 * Renders a source for reading: what it is, what may be done with it, and its text; or, where the text is not published,
 * its records in their sections.
 *
 * @param project - The project that has the source.
 * @param id - The id of the document, or of the writer's own source.
 * @returns The source; nothing where the project has none of this id.
 */
export function renderSource({ catalog }: Project, id: string): RenderedSource | undefined {
  const document = catalog.documentsById.get(id)
  if (document) return renderDocument(document)
  const own = catalog.ownSources.get(id)
  return own && renderOwn(own)
}

function renderOwn({ id, title = id, text }: OwnSource): RenderedSource {
  const head = `${title}\n${RULE}\n\n`
  return { title, text: `${head}${text}\n`, records: new Map(), sections: new Map(), body: head.length }
}

function renderDocument(document: SourceDocument): RenderedSource {
  const { bibliography, rights, terms, license, fullText } = document
  const title = formatShortTitle(document)
  const facts = [toPlainText(formatBibliographyEntry(document)), rights, terms, license].flatMap(
    (fact) => fact ?? [],
  )
  const head = `${bibliography.title}\n${RULE}\n\n${facts.join('\n\n')}\n\n${RULE}\n\n`
  if (!fullText) return { title, ...renderRecords(document, head) }
  const body = head.length
  const records = document.records.map(({ id, anchor: { start, end } }): [string, Range] => [
    id,
    { start: body + start, end: body + end },
  ])
  return { title, text: `${head}${fullText.text}\n`, records: new Map(records), sections: new Map(), body }
}

function renderRecords(document: SourceDocument, head: string): Omit<RenderedSource, 'title'> {
  const records = new Map<string, Range>()
  const sections = new Map<string, Range>()
  let text = `${head}The text of this source is not published with its package. These are its records.\n`
  for (const section of document.sections) {
    const inSection = document.records.filter((record) => record.section === section.id)
    if (inSection.length === 0) continue
    const heading = [section.label, section.title].filter(Boolean).join(': ')
    text += '\n'
    sections.set(section.id, add(`${heading}\n`, heading.length))
    text += `${'─'.repeat(Math.min(heading.length, RULE.length))}\n`
    for (const record of inSection) {
      text += `\n${above(record)}`
      records.set(record.id, add(record.text, record.text.length))
      text += `\n${below(record, document)}\n`
    }
  }
  return { text, records, sections }

  function add(words: string, length: number): Range {
    const start = text.length
    text += words
    return { start, end: start + length }
  }
}

function above(record: ContentRecord): string {
  const heading = formatHeading(record)
  return heading === undefined ? '' : `${heading}\n`
}

function below(record: ContentRecord, document: SourceDocument): string {
  const speaker = record.type === 'quote' ? `— ${formatSpeaker(record, document)}   ` : ''
  return `${speaker}#${record.id}`
}
