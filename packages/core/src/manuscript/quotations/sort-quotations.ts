import type { BlockRange, FoundQuotation } from './found-quotation.js'

/**
 * Sorts quotations by where they begin, those around others first.
 *
 * @param quotations - The quotations, which are sorted in place.
 * @returns The same list.
 */
export function sortQuotations(quotations: FoundQuotation[]): FoundQuotation[] {
  return quotations.sort((one, other) => {
    const first = one.outer[0] as BlockRange
    const second = other.outer[0] as BlockRange
    return first.block - second.block || first.start - second.start
  })
}
