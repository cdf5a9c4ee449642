import type { Catalog } from '@florilegium/core'

/**
 * Writes the name of a record in the one form in which it can be compared.
 *
 * @param name - An id, alone or after that of its document; or a key.
 * @param catalog - What it may stand for.
 * @returns `document/id`, where it is that of one record; else the name.
 * @example
 * ```ts @import.meta.vitest
 * const { createCatalog } = await import('@florilegium/core')
 * const { default: multilateralism } = await import('@florilegium/multilateralism')
 * const catalog = createCatalog([multilateralism])
 * expect(resolveName('berti-values', catalog)).toBe('making-it-matter/berti-values')
 * expect(resolveName('annan-2001', catalog)).toBe('annan-2001')
 * ```
 */
export function resolveName(
  name: string,
  { byId, documentsById }: Pick<Catalog, 'byId' | 'documentsById'>,
): string {
  if (documentsById.has(name)) return name
  const entries = byId.get(name) ?? []
  const [entry] = entries
  return entry && entries.length === 1 ? `${entry.document.id}/${entry.record.id}` : name
}
