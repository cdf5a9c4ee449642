import type { Range } from '@florilegium/core'
import { listNames, type NamedPlace } from '../manuscripts/list-names.js'
import type { Manuscript } from '../manuscripts/manuscript.js'
import { resolveName } from '../workspace/resolve-name.js'

/**
 * Finds what a manuscript names at a place.
 *
 * @param manuscript - The manuscript.
 * @param offset - Where the cursor is.
 * @returns The name; nothing elsewhere.
 */
export function findNameAt({ checked, text }: Manuscript, offset: number): NamedPlace | undefined {
  return listNames(checked, text).find(({ range }) => range.start - 1 <= offset && offset <= range.end)
}

/**
 * Finds the places of a manuscript that name the same as one of them.
 *
 * @param manuscript - The manuscript.
 * @param offset - Where the cursor is.
 * @returns The places, in order.
 */
export function provideHighlights(manuscript: Manuscript, offset: number): Range[] {
  const { checked, text, project } = manuscript
  const named = findNameAt(manuscript, offset)
  if (!named) return []
  const wanted = resolveName(named.name, project.catalog)
  return listNames(checked, text)
    .filter(({ name }) => resolveName(name, project.catalog) === wanted)
    .map(({ range }) => range)
}
