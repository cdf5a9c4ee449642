import type { Range } from '../range.js'

/** A text that quotations are checked against. */
export interface Source {
  /** The name by which results refer to it. */
  id: string
  text: string
  /** BCP 47 tag of its language. Left out, it is not known. */
  language?: string
  /**
   * Whether the text was extracted from a PDF or a scan, so that spaces inside words and hyphens are unreliable.
   * Default: false.
   */
  extracted?: boolean
  /**
   * Its sections in reading order. Text that is in none of them, such as page furniture, is not searched. Left out, the
   * whole text is one section without an id.
   */
  sections?: readonly Section[]
}

/** A part of a source. */
export interface Section {
  id: string
  /** Where it stands in the text: the pieces in reading order, if a box or a page break divides it. */
  ranges: readonly Range[]
}
