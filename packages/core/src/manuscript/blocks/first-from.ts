/**
 * Finds from where on something holds in a list: it holds for no item before, and for all after.
 *
 * @param list - The list.
 * @param holds - Tells whether it holds for an item.
 * @returns The index of the first item for which it holds; the length of the list where there is none.
 * @example
 * ```ts @import.meta.vitest
 * expect(firstFrom([2, 5, 5, 9], (item) => item >= 5)).toBe(1)
 * expect(firstFrom([2, 5], (item) => item >= 9)).toBe(2)
 * ```
 */
export function firstFrom<Item>(list: readonly Item[], holds: (item: Item) => boolean): number {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(list[middle] as Item)) high = middle
    else low = middle + 1
  }
  return low
}
