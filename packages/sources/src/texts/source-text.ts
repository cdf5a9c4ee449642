import type { Section } from '@florilegium/verify'
import type { SourcePart } from '@florilegium/core'

/** What was read from a file of the writer's own. It survives JSON. */
export interface SourceText {
  text: string
  /** BCP 47 tag of its language, where the file says. */
  language?: string
  /** Set where spaces and hyphens are unreliable, as in a PDF. */
  extracted?: true
  /** The running text, and what stands apart from it. Left out, all of it is running text. */
  sections?: Section[]
  /** Its pages or chapters. Left out where it has none. */
  parts?: SourcePart[]
  /** What the writer should know, as sentences: such as pages without text. Left out where there is nothing. */
  notes?: string[]
}

/** What the reader of a format returns: the text, or one sentence on why there is none and what to do. */
export type ReadSourceResult = { source: SourceText; message?: never } | { source?: never; message: string }

/**
 * Tells whether something is what a reader of sources makes.
 *
 * @param value - Anything.
 * @returns Whether it is.
 */
export function isSourceText(value: unknown): value is SourceText {
  if (typeof value !== 'object' || value === null) return false
  const { text, sections = [], parts = [], notes = [] } = value as Partial<Record<keyof SourceText, unknown>>
  return typeof text === 'string' && [sections, parts, notes].every(Array.isArray)
}
