import {
  foldWords,
  parseLocator,
  resolveKey,
  toRecordLocator,
  writeLocator,
  type KeyResolution,
  type Locator,
  type Reference,
} from '@florilegium/core'
import type { Manuscript } from '../../manuscripts/manuscript.js'
import type { Completion, CompletionPlace } from './completion.js'

/** A key in brackets with what stands after its comma, or one in running text with what stands in its brackets. */
const unfinished =
  /(?:(?<=\[[^\][]{0,500})@(?:\{([^{}\s]{1,200})\}|([\p{L}\p{N}_][\p{L}\p{N}_:.#$%&\-+?<>~/]{0,200})),[ \t]*|@([\p{L}\p{N}_][\p{L}\p{N}_:.#$%&\-+?<>~/]{0,200})[ \t]\[)([^\][;@]{0,120})$/u

/** What is left of the locator after the cursor. */
const rest = /^[^\][;@\n]*(?=[\];])/

/** How far before its citation a quotation ends. */
const NEAR = 40

/** A place of a work that can be cited. */
interface CitablePlace {
  locator: Locator
  /** What a list says of it. */
  detail?: string
  /** The id of the section, or the name of the page. */
  id: string
}

/**
 * Offers the places of a work after its key: the sections, recommendations and provisions of a document, the pages of a source of
 * the writer's own.
 *
 * @param place - Where the cursor is.
 * @returns The places as they are written; first the one in which the words stand that are quoted before it.
 */
export function completeLocator({ manuscript, offset, before, after }: CompletionPlace): Completion[] {
  const match = unfinished.exec(before)
  if (!match) return []
  const [, braced, inBrackets, inText] = match
  const typed = match[4] ?? ''
  const { project, checked } = manuscript
  const references = new Map(checked.settings.references?.map((item) => [item.id, item]))
  const resolution = resolveKey(braced ?? inBrackets ?? inText ?? '', project.catalog, { references })
  if (resolution.status !== 'found') return []
  const wanted = foldWords(typed).map(({ word }) => word)
  const range = { start: offset - typed.length, end: offset + (rest.exec(after)?.[0].length ?? 0) }
  const quoted = findQuoted(manuscript, offset - match[0].length, resolution)
  const places = listPlaces(resolution)
  const isQuoted = ({ id }: CitablePlace): boolean => id === quoted
  const offered = new Set<string>()
  return [...places.filter(isQuoted), ...places.filter((place) => !isQuoted(place))].flatMap((place) => {
    const newText = writeLocator(place.locator, checked.settings.locale)
    if (newText === undefined || offered.has(newText)) return []
    offered.add(newText)
    const words = foldWords(`${newText} ${place.detail ?? ''}`)
    if (!wanted.every((begin) => words.some(({ word }) => word.startsWith(begin)))) return []
    return [
      {
        kind: 'place',
        label: newText,
        ...(place.detail !== undefined && { detail: ` ${place.detail}` }),
        ...(isQuoted(place) && { description: 'quoted here' }),
        range,
        newText: newText + (inText !== undefined && !after.includes(']') ? ']' : ''),
      } satisfies Completion,
    ]
  })
}

function listPlaces({ entry, own, reference: { document } }: Found): CitablePlace[] {
  if (entry) return []
  if (own) {
    return (own.parts ?? []).map(({ kind, name }) => ({
      id: kind === 'page' ? `page ${name}` : name,
      locator:
        kind === 'page' ? { label: 'page', value: name } : { label: 'section', value: name, isTitle: true },
    }))
  }
  return document ? [...listSections(document), ...listNumbered(document)] : []
}

type Document = NonNullable<Reference['document']>

type Found = Extract<KeyResolution, { status: 'found' }>

function listSections({ sections }: Document): CitablePlace[] {
  return sections
    .filter(({ title }) => !title.startsWith('['))
    .map(({ id, title }) => {
      // The sections of a treaty are numbered: "Article 11".
      const { locator, suffix } = parseLocator(title)
      return {
        id,
        locator:
          locator && suffix === undefined ? locator : { label: 'section', value: title, isTitle: true },
      }
    })
}

function listNumbered(document: Document): CitablePlace[] {
  return document.records.flatMap((record) => {
    if (record.type !== 'provision' && !(record.type === 'recommendation' && record.number !== undefined))
      return []
    const locator = toRecordLocator(record, document)
    const detail = record.type === 'recommendation' ? record.title : undefined
    const id = record.type === 'provision' ? record.section : record.id
    return locator ? [{ id, locator, ...(detail !== undefined && { detail }) }] : []
  })
}

/** Where the words stand that are quoted before a citation. */
function findQuoted({ checked }: Manuscript, start: number, { own, reference }: Found): string | undefined {
  const quotation = checked.quotations.findLast(
    ({ range, parent }) => parent === undefined && range.end <= start + 1 && start - range.end < NEAR,
  )
  const id = own?.id ?? reference.id
  return quotation?.verification?.found.find(({ source }) => source === id)?.section
}
