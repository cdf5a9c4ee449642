import type { Range } from '../../range.js'

/** Markup that a stretch of a block stands in. */
export interface InlineMark {
  kind: 'emphasis' | 'strong' | 'delete' | 'link' | 'object' | 'footnote' | 'directive'
  /** Where it begins in the block's text. */
  start: number
  /** Where it ends in the block's text. */
  end: number
  /** Of a `footnote`, its label; of a `directive`, the whole as it is written. */
  label?: string
  /** Of a `directive`, the stretch of the file that it takes. */
  source?: Range
}

/** A container directive that a block stands in. */
export interface Container {
  name: string
  /** The id it names, without the `#`. */
  id?: string
  /** The line that opens it, in the file. */
  range: Range
}

/** What a block stands in. */
export interface Nesting {
  /** Where the block quotes around it begin in the file, the outermost first. */
  blockQuotes: number[]
  /** Where the list items around it begin in the file, the outermost first. */
  listItems: number[]
  /** The cell it is: where its table begins in the file, the row (the header is 0) and the column. */
  cell?: { table: number; row: number; column: number }
  /** The label of the footnote it is part of. */
  footnote?: string
  /** The innermost container directive around it. */
  container?: Container
}

/** A stretch of a block's text and the stretch of the file that it was read from. */
export interface Piece {
  /** Where it begins in the text; it ends where the next begins. */
  text: number
  /** Where it begins in the file. */
  start: number
  /** Where it ends in the file. A stretch of the same length is the same text, code unit by code unit. */
  end: number
}

/** Running text of a manuscript, as plain data. All offsets are UTF-16 code units, half-open. */
export interface ProseBlock {
  /** A `directive` is a leaf directive, or a line that is meant to be one. */
  kind: 'paragraph' | 'heading' | 'cell' | 'directive'
  /**
   * The words without markup: escapes and entities are read, a line end is `\n`, and what is not prose
   * (code, images, expressions) is one {@link objectCharacter}.
   */
  text: string
  /** The stretch of the file from its first word to its last. */
  range: Range
  /** What the text was read from, in order. */
  pieces: Piece[]
  /** Markup inside it, in the order in which it begins. */
  marks: InlineMark[]
  nesting: Nesting
}

/** Stands in a block's text for what is not prose. */
export const objectCharacter = '\uFFFC'

/** Block quotes, list items, footnotes and directives inside one another deeper than this are not read. */
export const MAXIMUM_DEPTH = 100
