/** A stretch of a text: offsets in UTF-16 code units from 0, half-open. */
export interface Range {
  start: number
  end: number
}
