import {
  createPlainFormatter,
  formatCitations,
  formatHeading,
  formatSpeaker,
  toPhrasing,
  toReference,
  type CatalogEntry,
  type CheckedDirective,
  type Range,
} from '@florilegium/core'
import type { BlockContent, List, PhrasingContent } from 'mdast'
import { findDirectiveAt, findEntry, type Manuscript } from '../../manuscripts/manuscript.js'
import { describeRecord } from '../describing/describe-record.js'
import { formatMarkdown } from '../describing/format-markdown.js'
import { strong, text } from '../describing/phrasing.js'
import { describeCited } from '../describing/describe-cited.js'
import type { HoverResult } from './provide-hover.js'

/** Of longer lists, the rest is counted. */
const MOST_LISTED = 8

/** Of what is listed, this much is shown. */
const LONGEST_ITEM = 110

/**
 * Shows what a directive embeds: at its id the record, at its name all of it, at an attribute what that stands for.
 *
 * @param manuscript - The manuscript.
 * @param offset - Where the pointer is.
 * @returns The hover; nothing elsewhere.
 */
export function hoverDirective(manuscript: Manuscript, offset: number): HoverResult | undefined {
  const directive = findDirectiveAt(manuscript, offset)
  if (!directive || directive.malformed) return undefined
  const filter = directive.filters.find(({ range }) => holds(range, offset))
  const described = filter
    ? { blocks: describeFilter(filter, manuscript), range: filter.range }
    : describeAt(directive, manuscript, offset)
  if (!described || described.blocks.length === 0) return undefined
  return { markdown: formatMarkdown(described.blocks), range: described.range }
}

interface Described {
  blocks: (BlockContent | PhrasingContent[])[]
  range: Range
}

function describeAt(
  directive: CheckedDirective,
  manuscript: Manuscript,
  offset: number,
): Described | undefined {
  const { id, name, range } = directive
  const colons = /^:+[ \t]?/.exec(manuscript.text.slice(range.start, range.end))?.[0].length ?? 0
  const nameRange = { start: range.start, end: range.start + colons + name.length }
  const idRange = id && { start: id.range.start - 1, end: id.range.end }
  const place = [idRange, nameRange].find((place) => place && holds(place, offset))
  if (!place) return undefined
  if (id) {
    const entry = findEntry(directive)
    return entry && { blocks: describeRecord(entry), range: place }
  }
  const blocks = name === 'bibliography' ? describeBibliography(manuscript) : describeList(directive)
  return { blocks, range: place }
}

function describeList({ name, entries }: CheckedDirective): Described['blocks'] {
  const what = name === 'quotes' ? 'quotation' : 'recommendation'
  const items = entries.map((entry): PhrasingContent[] => [text(cut(summarise(entry)))])
  return [[strong(`${entries.length} ${what}${entries.length === 1 ? '' : 's'}`)], ...toList(items)]
}

function summarise({ record, document }: CatalogEntry): string {
  const heading = formatHeading(record)
  if (heading !== undefined) return heading
  return record.type === 'recommendation'
    ? record.text
    : `“${record.text}” — ${formatSpeaker(record, document)}`
}

function describeBibliography({ checked }: Manuscript): Described['blocks'] {
  const { locale = 'en' } = checked.settings
  const { bibliography } = formatCitations(checked, createPlainFormatter({ locale }))
  const count = bibliography.length
  return [
    [strong(count === 1 ? '1 work is cited' : `${count} works are cited`)],
    ...toList(bibliography.map((entry) => toPhrasing(entry.text))),
  ]
}

function describeFilter(
  { name, value }: CheckedDirective['filters'][number],
  manuscript: Manuscript,
): Described['blocks'] {
  const { topics, documents, documentsById } = manuscript.project.catalog
  switch (name) {
    case 'document': {
      const document = documentsById.get(value)
      return document ? describeCited({ status: 'found', reference: toReference(document) }, manuscript) : []
    }
    case 'topic': {
      const topic = topics.find(({ id }) => id === value)
      return topic ? [[strong(topic.title)], [text(topic.description)]] : []
    }
    case 'speaker': {
      const person = documents.flatMap(({ people }) => people).find(({ id }) => id === value)
      return person ? [[strong(person.name), text(person.role === undefined ? '' : `, ${person.role}`)]] : []
    }
    case 'section': {
      const section = documents.flatMap(({ sections }) => sections).find(({ id }) => id === value)
      return section ? [[text(`“${section.title}”`)]] : []
    }
    case 'kind':
      return []
  }
}

function toList(items: readonly PhrasingContent[][]): List[] {
  if (items.length === 0) return []
  const more = items.length - MOST_LISTED
  const shown = [...items.slice(0, MOST_LISTED), ...(more > 0 ? [[text(`${more} more`)]] : [])]
  return [
    {
      type: 'list',
      spread: false,
      children: shown.map((children) => ({
        type: 'listItem',
        spread: false,
        children: [{ type: 'paragraph', children }],
      })),
    },
  ]
}

function cut(words: string): string {
  if (words.length <= LONGEST_ITEM) return words
  return `${words.slice(0, words.lastIndexOf(' ', LONGEST_ITEM))} …`
}

function holds({ start, end }: Range, offset: number): boolean {
  return start <= offset && offset <= end
}
