import type { CheckedQuotation } from '../checking/checked-manuscript.js'
import type { Catalog } from '../catalog/catalog.js'
import { toFileRange } from '../manuscript/blocks/to-file-range.js'
import type { Range } from '../range.js'
import type { Problem } from './problem.js'

/** What the checks of a quotation know of the manuscript. */
export interface QuotationCheckContext {
  /** The manuscript. */
  text: string
  catalog: Catalog
  /** The index of the quotation. */
  index: number
  /** Whether it has a citation. */
  isCited: boolean
}

/** Looks at a decided quotation for one kind of problem. */
export type QuotationCheck = (
  quotation: CheckedQuotation,
  context: QuotationCheckContext,
) => Problem | undefined

/**
 * Finds the words of a quotation in the file, without its marks.
 *
 * @param quotation - The quotation.
 * @returns From the first word to the last.
 */
export function wordsRange({ parts, range }: CheckedQuotation): Range {
  return { start: parts[0]?.start ?? range.start, end: parts.at(-1)?.end ?? range.end }
}

/**
 * Finds a stretch of a quotation's text in the file.
 *
 * @param quotation - The quotation.
 * @param range - A stretch of its text.
 * @returns The stretch of the file; all of its words where the stretch is empty.
 */
export function inFile(quotation: CheckedQuotation, range: Range): Range {
  return range.start < range.end ? toFileRange(quotation, range) : wordsRange(quotation)
}
