/**
 * Makes a search for the nearest of some strings in a text. It is far faster than a pattern, as long as they are few.
 *
 * @param text - The text.
 * @param wanted - The strings.
 * @returns A function that gives the offset of the nearest one from an offset on, or the length of the text. It is called with
 * offsets that grow.
 * @example
 * ```ts @import.meta.vitest
 * const next = createNearestSearch('a"b>c"d', ['"', '>'])
 * expect([0, 1, 2, 4, 6].map(next)).toEqual([1, 1, 3, 5, 7])
 * ```
 */
export function createNearestSearch(text: string, wanted: readonly string[]): (from: number) => number {
  const places = wanted.map(() => -1)
  return (from) => {
    let nearest = text.length
    for (let which = 0; which < wanted.length; which++) {
      let place = places[which] as number
      if (place < from) {
        place = text.indexOf(wanted[which] as string, from)
        if (place < 0) place = text.length
        places[which] = place
      }
      if (place < nearest) nearest = place
    }
    return nearest
  }
}
