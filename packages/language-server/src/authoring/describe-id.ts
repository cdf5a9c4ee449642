import type { PhrasingContent } from 'mdast'
import { toMarkdown } from 'mdast-util-to-markdown'
import { isMap, isScalar } from 'yaml'
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
  return toMarkdown({
    type: 'root',
    children: paragraphs.map((children) => ({ type: 'paragraph', children })),
  }).trimEnd()
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
      return [[strong(get('name')), text(get('role') && `, ${get('role')}`)]]
    case 'topic':
      return [[strong(get('title'))], [text(get('description'))]]
    case 'document':
      return [[strong(toText(entry?.getIn(['bibliography', 'title'])))]]
    case 'record':
      if (role === 'retired') return [[strong('Retired'), text(describeFate(get('type'), entry?.toJSON()))]]
      return [
        ...(get('title') && get('text') ? [[strong(get('title'))]] : []),
        [text(shorten(get('text')))],
        [text(`— ${describeOrigin(document, entry)}`)],
        [text(describeUses(document, id))],
      ]
  }
}

function describeFate(type: string, entry: unknown): string {
  const { to, reason } = (entry ?? {}) as { to?: unknown; reason?: unknown }
  if (type === 'withdrawn') return `: withdrawn. ${toText(reason)}`
  const targets = Array.isArray(to) ? to.map(toText).join(', ') : toText(to)
  return `: now ${targets}`
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
  const found: unknown =
    isMap(node) || isScalar(node) ? undefined : (node as { toJSON?: () => unknown } | undefined)?.toJSON?.()
  return Array.isArray(found) && found.length > 0 ? `, lines ${found.map(String).join(', ')}` : ''
}

function strong(value: string): PhrasingContent {
  return value === '' ? text('') : { type: 'strong', children: [text(value)] }
}

function text(value: string): PhrasingContent {
  return { type: 'text', value }
}

function toText(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

function shorten(value: string): string {
  return value.length <= SHOWN_LENGTH ? value : `${value.slice(0, SHOWN_LENGTH).replace(/\s\S*$/, '')} …`
}
