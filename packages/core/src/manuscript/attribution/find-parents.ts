import type { BlockRange, FoundQuotation } from '../quotations/found-quotation.js'

/**
 * Finds the quotation that each quotation stands in.
 *
 * @param quotations - The quotations in the order in which they begin.
 * @returns For each the index of the innermost one around it, or nothing.
 */
export function findParents(quotations: readonly FoundQuotation[]): (number | undefined)[] {
  const open: number[] = []
  return quotations.map(({ outer }, index) => {
    const start = outer[0] as BlockRange
    while (open.length > 0) {
      const end = (quotations[open.at(-1) as number] as FoundQuotation).outer.at(-1) as BlockRange
      if (end.block > start.block || (end.block === start.block && end.end > start.start)) break
      open.pop()
    }
    const parent = open.at(-1)
    open.push(index)
    return parent
  })
}
