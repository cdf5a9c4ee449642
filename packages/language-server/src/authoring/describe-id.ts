import type { PhrasingContent } from 'mdast'
import { isScalar, isSeq } from 'yaml'
import { formatMarkdown } from '../features/describing/format-markdown.js'
import { strong, text } from '../features/describing/phrasing.js'
import { findDefinitions, type ContentDocument } from './content-document.js'
import type { ContentId, IdSpace } from './list-ids.js'

/** More of a text hides the rest of a hover. */
const SHOWN_LENGTH = 600

/**
 * Describes in Markdown what an id names.
 *
 * @param document - The document it stands in.
 * @param space - What it names.
 * @param id - The id.
 * @returns Markdown in which nothing of the content can become markup; nothing for an id that is not given anywhere.
 */
export function describeId(document: ContentDocument, space: IdSpace, id: string): string | undefined {
  const [definition] = findDefinitions(document, space, id)
  if (!definition) return undefined
  const paragraphs = describe(document, definition).filter((children) =>
    children.some((child) => child.type !== 'text' || child.value !== ''),
  )
  return formatMarkdown(paragraphs)
}

function describe(document: ContentDocument, { space, role, entry, id }: ContentId): PhrasingContent[][] {
  const get = (field: string): string => toText(entry?.get(field))
  switch (space) {
    case 'section':
      return [
        [
          strong([get('label'), get('title')].filter(Boolean).join(': ')),
          text(lines(entry?.get('lines', true))),
        ],
      ]
    case 'person':
      return [[strong(get('name')), text(get('role') === '' ? '' : `, ${get('role')}`)]]
    case 'topic':
      return [[strong(get('title'))], [text(get('description'))]]
    case 'document':
      return [[strong(toText(entry?.getIn(['bibliography', 'title'])))]]
    case 'record':
      if (role === 'retired') return [[strong('Retired'), text(describeFate(entry))]]
      return [
        ...(get('title') && get('text') ? [[strong(get('title'))]] : []),
        [text(shorten(get('text')))],
        [text(`— ${describeOrigin(document, entry)}`)],
        [text(describeUses(document, id))],
      ]
  }
}

function describeFate(entry: ContentId['entry']): string {
  if (entry?.get('type') === 'withdrawn') return `: withdrawn. ${toText(entry.get('reason'))}`
  return `: now ${toTexts(entry?.get('to', true)).join(', ')}`
}

function describeOrigin(document: ContentDocument, entry: ContentId['entry']): string {
  const name = (space: IdSpace, field: string, label: string): string => {
    const id = toText(entry?.get(field))
    const [definition] = id ? findDefinitions(document, space, id) : []
    return toText(definition?.entry?.get(label)) || id
  }
  return [name('person', 'speaker', 'name'), name('section', 'section', 'title')].filter(Boolean).join(', ')
}

function describeUses({ ids }: ContentDocument, id: string): string {
  const uses = ids.filter((use) => use.space === 'record' && use.role === 'use' && use.id === id)
  const supported = uses.filter(({ path }) => path.includes('supportedBy')).length
  const retired = uses.length - supported
  return [
    supported > 0 ? `Supports ${count(supported, 'recommendation')}.` : '',
    retired > 0 ? `${count(retired, 'retired id')} ${retired === 1 ? 'leads' : 'lead'} here.` : '',
  ]
    .join(' ')
    .trim()
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}

function lines(node: unknown): string {
  const ranges = toTexts(node)
  return ranges.length > 0 ? `, lines ${ranges.join(', ')}` : ''
}

/** Of a list, each value that is one. */
function toTexts(node: unknown): string[] {
  if (isScalar(node)) return [String(node.value)]
  return isSeq(node) ? node.items.flatMap((item) => (isScalar(item) ? String(item.value) : [])) : []
}

function toText(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

function shorten(value: string): string {
  return value.length <= SHOWN_LENGTH ? value : `${value.slice(0, SHOWN_LENGTH).replace(/\s\S*$/, '')} …`
}
