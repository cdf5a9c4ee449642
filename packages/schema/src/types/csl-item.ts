/** A name as CSL-JSON writes it: a person in parts, or an institution as a literal. */
export type CslName = CslPersonName | CslInstitutionName

/** A personal name in its parts. */
export interface CslPersonName {
  /** @minLength 1 */
  family: string
  /** @minLength 1 */
  given: string
}

/** A corporate author. An abbreviation in parentheses at its end is used where the name is cited short. */
export interface CslInstitutionName {
  /** @minLength 1 */
  literal: string
}

/**
 * Year, month and day, as many of them as are known.
 *
 * @minItems 1
 * @maxItems 3
 */
export type CslDateParts = number[]

/** A date as CSL-JSON writes it. */
export interface CslDate {
  /**
   * One date.
   *
   * @minItems 1
   * @maxItems 1
   */
  'date-parts': CslDateParts[]
}

/** The bibliographic data of a document, in the field names of CSL-JSON. A field that is not known is left out. */
export interface CslItem {
  /** The kind of work, in the vocabulary of CSL. */
  type:
    | 'report'
    | 'article-magazine'
    | 'article-journal'
    | 'article-newspaper'
    | 'book'
    | 'chapter'
    | 'speech'
    | 'treaty'
    | 'legislation'
    | 'document'
    | 'webpage'
  /** @minLength 1 */
  title: string
  /** @minItems 1 */
  author: CslName[]
  issued: CslDate
  /** The journal, magazine or book that holds the work. */
  'container-title'?: string
  /** What kind of document it calls itself, such as "Report of the Körber Multilateralism Lab". */
  genre?: string
  publisher?: string
  /**
   * Where it can be read, or the page that presents it.
   *
   * @pattern ^https?://
   */
  URL?: string
  /** The language of the document, as a BCP 47 tag. */
  language: string
}
