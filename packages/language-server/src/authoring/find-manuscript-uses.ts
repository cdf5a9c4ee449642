import {
  findCitations,
  findDirectives,
  toFileRange,
  type Catalog,
  type Directive,
  type Filter,
  type Range,
} from '@florilegium/core'
import { parseManuscript, toProseBlocks, type ManuscriptSyntax } from '@florilegium/core/lezer'
import type { IdSpace } from './list-ids.js'

/** Whose uses are looked for. */
export interface IdTarget {
  space: IdSpace
  id: string
  /** The id of the document that gives it. */
  documentId: string
}

/** How a manuscript is read. */
export interface FindManuscriptUsesOptions {
  /** Default `markdown`. */
  syntax?: ManuscriptSyntax
  /** What ids mean in the manuscript, which tells a short id of ours from that of another package. Default: nothing is known. */
  catalog?: Catalog
}

/** The attributes of lists, and what their values name. */
const filterSpaces: Partial<Record<Filter, IdSpace>> = {
  section: 'section',
  speaker: 'person',
  topic: 'topic',
}

/**
 * Finds where a manuscript uses an id: in directives and citations a record, in the attributes of lists the rest.
 *
 * @param text - The manuscript.
 * @param target - The id, and which document gives it.
 * @param options - How the manuscript is written, and what it knows.
 * @returns The places of the id alone, without `#`, `@` and the document.
 * @example
 * ```ts @import.meta.vitest
 * const text = '::quote{#report/better}\n\nAs she said [@better], `@better`.'
 * const target = { space: 'record', id: 'better', documentId: 'report' }
 * const found = findManuscriptUses(text, target).map(({ start, end }) => [start, end])
 * expect(found).toEqual([[16, 22], [39, 45]])
 * ```
 */
export function findManuscriptUses(
  text: string,
  target: IdTarget,
  { syntax = 'markdown', catalog }: FindManuscriptUsesOptions = {},
): Range[] {
  const { space, id, documentId } = target
  // Most manuscripts have nothing to do with it.
  if (!text.includes(id)) return []
  const blocks = toProseBlocks(parseManuscript(text, { syntax }))
  const directives = findDirectives(blocks, text)
  if (space !== 'record') return directives.flatMap((directive) => findInFilters(directive, target))
  const written = directives.flatMap((directive) => directive.id ?? [])
  const cited = blocks.flatMap((block) =>
    findCitations(block).map(({ key, keyRange }) => ({ value: key, range: toFileRange(block, keyRange) })),
  )
  return [...written, ...cited]
    .filter(({ value }) => value === `${documentId}/${id}` || (value === id && isOurs(target, catalog)))
    .flatMap(({ range }) => {
      // In braces, a key does not end with its last letter.
      const at = text.slice(range.start, range.end).lastIndexOf(id)
      return at < 0 ? [] : { start: range.start + at, end: range.start + at + id.length }
    })
    .sort((one, other) => one.start - other.start)
}

function findInFilters({ filters }: Directive, { space, id, documentId }: IdTarget): Range[] {
  // Topics are those of a package. Without a document, sections and speakers of every document are meant.
  const document = filters.find(({ name }) => name === 'document')?.value
  if (space !== 'topic' && document !== documentId) return []
  return filters.flatMap(({ name, value, range }) =>
    filterSpaces[name] === space && value === id ? range : [],
  )
}

/** A short id is ours unless the manuscript's own packages and sources give it to another. */
function isOurs({ id, documentId }: IdTarget, catalog: Catalog | undefined): boolean {
  if (!catalog) return true
  const entries = catalog.byId.get(id) ?? []
  if (entries.length > 0) return entries.length === 1 && entries[0]?.document.id === documentId
  return !catalog.documentsById.has(id) && !catalog.ownSources.has(id)
}
