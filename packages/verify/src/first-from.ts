/**
 * Finds the first of some numbers in order that is not less than another, by halving.
 *
 * @param numbers - The numbers.
 * @param from - Index of the first that is looked at.
 * @param to - Index after the last.
 * @param least - The other number.
 * @returns The index; `to` where all are less.
 */
export function firstFrom(numbers: Uint32Array, from: number, to: number, least: number): number {
  let low = from
  let high = to
  while (low < high) {
    const middle = (low + high) >> 1
    if ((numbers[middle] as number) < least) low = middle + 1
    else high = middle
  }
  return low
}
