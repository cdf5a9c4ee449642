/** A file in the list of manuscripts. */
export interface OverviewFile {
  path: string
  /** The id of its part of the page. Left out where it has none. */
  id?: string
  /** Why it could not be read. */
  message?: string
  quotations: number
  /** How many errors, warnings and hints there are. */
  problems: number
  /** The id of the first note with a problem. */
  firstProblem?: string
}
