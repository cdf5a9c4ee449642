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

/** A stretch of a text. Offsets are UTF-16 code units from 0, half-open. */
export interface SourceRange {
  /**
   * Offset of the first character.
   *
   * @asType integer
   * @minimum 0
   */
  start: number
  /**
   * Offset after the last character.
   *
   * @asType integer
   * @minimum 0
   */
  end: number
}

/** Where a record stands in its source: a W3C TextQuoteSelector, and a position as a hint. */
export interface Anchor {
  /** The source's own characters, damage included. Pieces of a divided text are joined by a line end. */
  exact: string
  /** Up to 32 characters before it. */
  prefix: string
  /** Up to 32 characters after it. */
  suffix: string
  /** Offset of the first character in the source text, in UTF-16 code units from 0. */
  start: number
  /** Offset after the last character. */
  end: number
  /** Set where a box or a page break divides the text: its pieces, in reading order. */
  ranges?: SourceRange[]
  /** Each spelling that was mended, in order. */
  repairs: Repair[]
}

/** Whose a text is and what may be done with it. */
export interface Terms {
  /** What may be done with the text, in words. */
  terms?: string
  /**
   * The address of the licence it is under, where it is under one.
   *
   * @pattern ^https?://
   */
  license?: string
}

/** What every record has. */
export interface RecordBase extends Terms {
  id: Id
  /** The section of the document it stands in. */
  section: Id
  /**
   * The exact words, in clean spelling.
   *
   * @minLength 1
   */
  text: string
  /** What it is about: topics of the collection. */
  topics: Id[]
  /** Whose the words are, where that differs from the document. */
  rights?: string
}

/** Somebody's words, as the document quotes them. */
export interface QuoteContent extends RecordBase {
  /** Who said it: a person of the document. */
  speaker: Id
  /** Set where the document quotes only a part of a sentence. */
  partial?: true
}

/** The document's own words, worth quoting. */
export type PassageContent = RecordBase

/** What the document recommends. */
export interface RecommendationContent extends RecordBase {
  /**
   * How the document sets it: as one of its numbered recommendations, in a box, as a step of its outlook, or as a
   * statement in the running text.
   */
  kind: 'numbered' | 'box' | 'step' | 'statement'
  /**
   * Its number, where the document numbers it.
   *
   * @asType integer
   * @minimum 1
   */
  number?: number
  /**
   * Its heading, where the document gives it one.
   *
   * @minLength 1
   */
  title?: string
  /** Who is to act, in the words of its section. Empty where it names nobody. */
  addressees: string[]
  /** The quotations of the document that bear it out. */
  supportedBy: Id[]
}

/** A provision of a charter, declaration, treaty or law. */
export interface ProvisionContent extends RecordBase {
  /**
   * How it is cited, such as "Article 11(1)".
   *
   * @minLength 1
   */
  label: string
}

/** A quotation with its place in the source. */
export interface Quote extends QuoteContent {
  type: 'quote'
  anchor: Anchor
}

/** A passage with its place in the source. */
export interface Passage extends PassageContent {
  type: 'passage'
  anchor: Anchor
}

/** A recommendation with its place in the source. */
export interface Recommendation extends RecommendationContent {
  type: 'recommendation'
  anchor: Anchor
  /** Where its title stands, if it has one. */
  titleAnchor?: Anchor
}

/** A provision with its place in the source. */
export interface Provision extends ProvisionContent {
  type: 'provision'
  anchor: Anchor
}

/**
 * An entry of a document that can be embedded and cited.
 *
 * @discriminator type
 */
export type ContentRecord = Quote | Passage | Recommendation | Provision
