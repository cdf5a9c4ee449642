import type { Catalog, CatalogEntry, Directive } from '@florilegium/core'

/** A manuscript as the features see it: its text, what it embeds, and the records there are. */
export interface Manuscript {
  text: string
  directives: readonly Directive[]
  catalog: Catalog
}

/**
 * Finds the directive that a position stands in.
 *
 * @param manuscript - The manuscript.
 * @param offset - The position, in UTF-16 code units.
 * @returns The directive, if there is one.
 */
export function findDirectiveAt({ directives }: Manuscript, offset: number): Directive | undefined {
  return directives.find(({ range }) => range.start <= offset && offset <= range.end)
}

/**
 * Finds the record that a directive names.
 *
 * @param manuscript - The manuscript.
 * @param directive - One of its directives.
 * @returns The record and its document, if there is exactly one.
 */
export function findEntry({ catalog }: Manuscript, { id }: Directive): CatalogEntry | undefined {
  const entries = id && catalog.byId.get(id.value)
  return entries?.length === 1 ? entries[0] : undefined
}
