/**
 * Puts first what is of works that are cited.
 *
 * @param items - What is offered, the best first.
 * @param isCited - Whether one is of such a work.
 * @returns The items; of the same sort, in the same order.
 */
export function citedFirst<Item>(items: readonly Item[], isCited: (item: Item) => boolean): Item[] {
  return [...items.filter(isCited), ...items.filter((item) => !isCited(item))]
}
