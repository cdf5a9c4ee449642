/** What a locator counts: the labels of CSL, and recommendations. */
export type LocatorLabel =
  | 'appendix'
  | 'article'
  | 'book'
  | 'chapter'
  | 'column'
  | 'figure'
  | 'folio'
  | 'line'
  | 'note'
  | 'page'
  | 'paragraph'
  | 'part'
  | 'recommendation'
  | 'section'
  | 'table'
  | 'verse'
  | 'volume'

/** A place in a work. */
export interface Locator {
  /** What the value counts; `literal` where the value says it itself, such as "Preamble". */
  label: LocatorLabel | 'literal'
  /** A number, a range, several of them, or the title of a section. */
  value: string
  /** Set where the value is a title, which is printed in quotation marks. */
  isTitle?: true
}
