/**
 * An id: lower-case words joined by hyphens. It is unique in its document, and never used again once retired.
 *
 * @pattern ^[a-z][a-z0-9]*(-[a-z0-9]+)*$
 */
export type Id = string

/** What the build mended: a spelling that the source's extraction had damaged, and the clean one. */
export interface Repair {
  /** As the source has it, each run of white space as one space. */
  source: string
  /** As the record has it. */
  clean: string
}

/** Where a record stands in its source: a W3C TextQuoteSelector, and a position as a hint. */
export interface Anchor {
  /** The source's own characters, damage included. */
  exact: string
  /** Up to 32 characters before it. */
  prefix: string
  /** Up to 32 characters after it. */
  suffix: string
  /** Offset of the first character in the source text, in UTF-16 code units from 0. */
  start: number
  /** Offset after the last character. */
  end: number
  /** Each spelling that was mended, in order. */
  repairs: Repair[]
}

/** What every record has. */
export interface RecordBase {
  id: Id
  /** The section of the document it stands in. */
  section: Id
  /**
   * The exact words, in clean spelling.
   *
   * @minLength 1
   */
  text: string
}

/** Somebody's words, as the document quotes them. */
export interface QuoteContent extends RecordBase {
  /** Who said it: a person of the document. */
  speaker: Id
  /** Set where the document quotes only a part of a sentence. */
  partial?: true
}

/** What the document recommends. */
export interface RecommendationContent extends RecordBase {
  /** How the document sets it: one of its numbered recommendations. */
  kind: 'numbered'
  /**
   * Its number in the document.
   *
   * @asType integer
   * @minimum 1
   */
  number: number
  /**
   * Its heading, as the document has it.
   *
   * @minLength 1
   */
  title: string
}

/** A quotation with its place in the source. */
export interface Quote extends QuoteContent {
  type: 'quote'
  anchor: Anchor
}

/** A recommendation with its place in the source. */
export interface Recommendation extends RecommendationContent {
  type: 'recommendation'
  anchor: Anchor
}

/**
 * An entry of a document that can be embedded and cited.
 *
 * @discriminator type
 */
export type ContentRecord = Quote | Recommendation
