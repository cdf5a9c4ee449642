/** A line of a page. */
export interface PdfLine {
  text: string
  /** The height of most of its letters, in points. */
  height: number
  /** How far it is from the bottom of the page, in points. */
  y: number
}

/** A page of a PDF. */
export interface PdfPage {
  /** What is printed on it as its number, as far as the file says; else its place in the file. */
  name: string
  /** In reading order. */
  lines: PdfLine[]
}
