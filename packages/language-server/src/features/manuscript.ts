import type { Catalog, CatalogEntry, CheckedDirective, CheckedManuscript } from '@florilegium/core'

/** A manuscript as the features see it: its text, what is known of it, and the records there are. */
export interface Manuscript {
  text: string
  checked: CheckedManuscript
  catalog: Catalog
}

/**
 * Finds the directive that a position stands in.
 *
 * @param manuscript - The manuscript.
 * @param offset - The position, in UTF-16 code units.
 * @returns The directive, if there is one.
 */
export function findDirectiveAt({ checked }: Manuscript, offset: number): CheckedDirective | undefined {
  return checked.directives.find(({ range }) => range.start <= offset && offset <= range.end)
}

/**
 * Finds the record that a directive names.
 *
 * @param directive - A directive of a manuscript.
 * @returns The record and its document, if it names one.
 */
export function findEntry({ id, entries }: CheckedDirective): CatalogEntry | undefined {
  return id && entries[0]
}
