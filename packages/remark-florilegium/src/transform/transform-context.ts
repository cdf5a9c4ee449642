import type {
  CheckedManuscript,
  CitationFormatter,
  ManuscriptCitations,
  RenderingContext,
} from '@florilegium/core'
import type { FootnoteDefinition, Nodes } from 'mdast'
import type { RenderingOptions } from '../options.js'

/** What the transformation of a tree is given. */
export interface TransformOptions extends RenderingOptions {
  /** The manuscript. */
  text: string
  checked: CheckedManuscript
  formatter: CitationFormatter
  output: 'html' | 'markdown'
}

/** What its steps know. */
export interface TransformContext extends TransformOptions, RenderingContext {
  /** The citations as they are printed. */
  formatted: ManuscriptCitations
  /** The notes that citations made, to stand at the end. */
  notes: FootnoteDefinition[]
  /** What offsets in the tree do not count: a byte order mark at the head of the file. */
  shift: number
  /** Where a node stands in the manuscript; nothing where a plugin made it. */
  rangeOf: (node: Pick<Nodes, 'position'>) => { start: number; end: number } | undefined
}
