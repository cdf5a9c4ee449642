/** A text of the corpus. */
export interface Document {
  id: string
  text: string
}

/** The texts that a benchmark runs on. */
export interface Corpus {
  /** What the texts are, in words for the report. */
  description: string
  /** In an order in which any first part is a fair sample. */
  documents: readonly Document[]
  /** Texts that are never among the sources. */
  heldOut: readonly Document[]
}

/** How many bytes a word of English takes, with the space or mark after it. Sizes in words are cut by it. */
export const BYTES_PER_WORD = 5.6
