/**
 * What was done to the words: nothing, other marks and white space, one or two words changed, or they stand in no source.
 */
export type QueryKind = 'verbatim' | 'typographic' | 'altered' | 'absent'

/** The kinds, as the tables list them. */
export const QUERY_KINDS: readonly QueryKind[] = ['verbatim', 'typographic', 'altered', 'absent']

/** A stretch of a text: UTF-16 code units from 0, half-open. */
export interface Span {
  start: number
  end: number
}

/** Where a quotation was taken from. It stands nowhere else. */
export interface Origin {
  /** Index of the document. */
  document: number
  span: Span
  /** The same stretch in the normalised text of the document. */
  normalisedSpan: Span
  text: string
}

/** The words that an alteration touched, as the quotation and as the source have them. */
export interface TouchedWords {
  quoted: string[]
  source: string[]
}

/** A quotation whose right answer is known. */
export interface Query {
  kind: QueryKind
  text: string
  /** Left out where the quotation is absent. */
  origin?: Origin
  /** Set where it is altered. */
  touched?: TouchedWords
}
