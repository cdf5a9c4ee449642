/**
 * Finds the last of some things in order for which something holds, by halving.
 *
 * @param count - How many there are.
 * @param holds - Says whether it holds for one, by its index. It holds for all before one for which it holds.
 * @returns The index; 0 where it holds for none.
 */
export function findLast(count: number, holds: (index: number) => boolean): number {
  let low = 0
  let high = count - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (holds(middle)) low = middle
    else high = middle - 1
  }
  return low
}
