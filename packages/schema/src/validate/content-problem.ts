/** The way from the root of a value to a part of it: keys of objects and indexes of arrays. */
export type ContentPath = readonly (string | number)[]

/** Something that is wrong in a content file, and what to do about it. */
export interface ContentProblem {
  /** What was found and what to do, as one sentence or two. */
  message: string
  /** The part of the value it is about. */
  path: ContentPath
  /** What may stand there instead, where that is known. */
  expected?: string[]
}
