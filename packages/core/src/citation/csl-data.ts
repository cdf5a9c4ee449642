/** A name as CSL-JSON has it, as loose as reference managers write it. */
export interface CslDataName {
  family?: string
  given?: string
  /** An institution, or a name that is not in parts. */
  literal?: string
  /** A particle that stays with the family name, such as "van" in "van der Leyen". */
  'non-dropping-particle'?: string
  /** A particle that goes with the given name, such as "von" in "Johann Wolfgang von Goethe". */
  'dropping-particle'?: string
  /** Such as "Jr.". */
  suffix?: string
}

/** A date as CSL-JSON has it, as loose as reference managers write it. */
export interface CslDataDate {
  /** Year, month and day; of a range, its first and its last day. */
  'date-parts'?: (number | string)[][]
  /** A date in words. */
  literal?: string
  /** A date as it was typed, such as `2021-03-04`. */
  raw?: string
  circa?: boolean | number | string
}

/**
 * Bibliographic data in the fields of CSL-JSON, as `.bib` files and reference managers give them: none of them is sure
 * to be there. The fields that plain citations use; others may be there for a citation style.
 */
export interface CslData {
  /** The kind of work, in the vocabulary of CSL. */
  type?: string
  title?: string
  'title-short'?: string
  author?: CslDataName[]
  editor?: CslDataName[]
  translator?: CslDataName[]
  issued?: CslDataDate
  accessed?: CslDataDate
  'container-title'?: string
  'event-title'?: string
  'event-place'?: string
  genre?: string
  publisher?: string
  'publisher-place'?: string
  edition?: number | string
  volume?: number | string
  issue?: number | string
  number?: number | string
  page?: number | string
  DOI?: string
  URL?: string
  ISBN?: string
  ISSN?: string
  language?: string
}
