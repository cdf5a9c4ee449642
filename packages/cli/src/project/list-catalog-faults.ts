import type { Catalog } from '@florilegium/core'

/**
 * Lists what is wrong with the packages and sources of a catalog.
 *
 * @param catalog - The catalog. Its sources are made ready.
 * @returns Sentences.
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
