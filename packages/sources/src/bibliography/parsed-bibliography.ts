import type { BibliographyItem } from '@florilegium/core'

/** Something in a bibliography that cannot be used. */
export interface BibliographyFault {
  /** What was found and what to do. */
  message: string
  /** Line, from 1. */
  line: number
  /** Column, from 1, in UTF-16 code units. */
  column: number
  /** How many UTF-16 code units it takes. Left out, it takes the rest of the line. */
  length?: number
}

/** What was read of a bibliography. */
export interface ParsedBibliography {
  items: BibliographyItem[]
  faults: BibliographyFault[]
}

/**
 * Tells whether something is what a parser of bibliographies makes.
 *
 * @param value - Anything.
 * @returns Whether it is.
 */
export function isParsedBibliography(value: unknown): value is ParsedBibliography {
  if (typeof value !== 'object' || value === null) return false
  const { items, faults } = value as Partial<Record<keyof ParsedBibliography, unknown>>
  return Array.isArray(items) && Array.isArray(faults)
}
