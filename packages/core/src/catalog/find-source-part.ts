import type { OwnSource, SourcePart } from './catalog.js'

/**
 * Finds the page or chapter that a place of a text is in.
 *
 * @param source - The text with its parts.
 * @param offset - The place.
 * @returns The last part that begins at it or before it; none where it comes before the first.
 * @example
 * ```ts @import.meta.vitest
 * const parts = [{ kind: 'page', name: 'iv', start: 2 }, { kind: 'page', name: '1', start: 8 }]
 * const source = { id: 'a', text: 'Two pages.', parts }
 * expect([0, 2, 7, 8].map((offset) => findSourcePart(source, offset)?.name)).toEqual([undefined, 'iv', 'iv', '1'])
 * ```
 */
export function findSourcePart({ parts = [] }: OwnSource, offset: number): SourcePart | undefined {
  let [from, to] = [0, parts.length]
  while (from < to) {
    const middle = (from + to) >> 1
    if ((parts[middle] as SourcePart).start <= offset) from = middle + 1
    else to = middle
  }
  return parts[from - 1]
}
