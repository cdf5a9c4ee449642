import type { Catalog } from './catalog.js'

/**
 * Lists what is wrong with the packages and sources of a catalog.
 *
 * @param catalog - The catalog. Its sources are made ready.
 * @returns Sentences.
 * @example
 * ```ts @import.meta.vitest
 * const { createCatalog } = await import('./create-catalog.js')
 * const sources = [{ id: 'a', text: '' }, { id: 'a', text: '' }]
 * expect(listCatalogFaults(createCatalog([], { sources }))).toEqual([
 *   'Two sources have the id "a". Give one of them another.',
 * ])
 * ```
 */
export function listCatalogFaults({ conflicts, sources }: Catalog): string[] {
  return [
    ...conflicts.map(
      ({ document, packages: [used, other] }) =>
        `Both ${used} and ${other} have a document "${document}". That of ${used} is used.`,
    ),
    ...sources.faults,
  ]
}
