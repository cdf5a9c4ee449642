import type {
  CatalogEntry,
  CheckedCitation,
  CheckedDirective,
  CheckedManuscript,
  CheckedQuotation,
  ProseBlock,
  Range,
} from '@florilegium/core'
import type { ParsedManuscript } from '@florilegium/core/lezer'
import type { Project } from '../project/project.js'
import type { FrontBibliography } from './front-bibliography.js'

/** A manuscript as the features see it: its text, what is known of it, and the project it belongs to. */
export interface Manuscript {
  uri: string
  text: string
  parsed: ParsedManuscript
  blocks: readonly ProseBlock[]
  checked: CheckedManuscript
  project: Project
  /** The works of the files that its front matter names. Left out where it names none. */
  bibliography?: FrontBibliography
}

/**
 * Finds the directive that a position stands in.
 *
 * @param manuscript - The manuscript.
 * @param offset - The position, in UTF-16 code units.
 * @returns The directive, if there is one.
 */
export function findDirectiveAt({ checked }: Manuscript, offset: number): CheckedDirective | undefined {
  return checked.directives.find(({ range }) => holds(range, offset))
}

/**
 * Finds the citation whose key a position stands in.
 *
 * @param manuscript - The manuscript.
 * @param offset - The position, in UTF-16 code units.
 * @returns The citation, if there is one.
 */
export function findCitationAt({ checked }: Manuscript, offset: number): CheckedCitation | undefined {
  return checked.citations.find(({ keyRange }) => holds(keyRange, offset))
}

/**
 * Finds the innermost quotation that a position stands in.
 *
 * @param manuscript - The manuscript.
 * @param offset - The position, in UTF-16 code units.
 * @returns The quotation, if there is one.
 */
export function findQuotationAt({ checked }: Manuscript, offset: number): CheckedQuotation | undefined {
  return checked.quotations.findLast(({ range }) => holds(range, offset))
}

/**
 * Finds the record that a directive names.
 *
 * @param directive - A directive of a manuscript.
 * @returns The record and its document, if it names one.
 */
export function findEntry({ id, entries }: CheckedDirective): CatalogEntry | undefined {
  return id && entries[0]
}

function holds({ start, end }: Range, offset: number): boolean {
  return start <= offset && offset <= end
}
