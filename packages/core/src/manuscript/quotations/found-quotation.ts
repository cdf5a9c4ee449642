/** A stretch of one block's text. */
export interface BlockRange {
  /** The index of the block. */
  block: number
  start: number
  end: number
}

/** Words that a manuscript quotes, before anything is known of who said them. */
export interface FoundQuotation {
  /** How they are set off: by marks, as a block quote, or as the words of a directive of ours. */
  form: 'marks' | 'block' | 'directive'
  /** The words without marks, one stretch a paragraph. */
  parts: BlockRange[]
  /** The whole with its marks: where it begins in the first block, and where it ends in the last. */
  outer: BlockRange[]
  /** The mark that opens it. */
  mark?: string
  /** The id of a record that the directive names. */
  id?: string
  /** The lines that name the speaker of a block quote, with its dash. */
  attribution?: BlockRange
}
