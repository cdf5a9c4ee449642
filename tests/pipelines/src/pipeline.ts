/** A project that builds the brief with a real tool. */
export interface Pipeline {
  /** The name of its folder and of its guide. */
  name: string
  /** What a reader of the guide has before, so that it need not be installed. */
  given: readonly string[]
  /** Where the manuscript goes in the project. */
  manuscript: string
  /** The folder of the pages that it builds. */
  site: string
  /** The address of the page in that folder. */
  page: string
  /** Whether it makes plain Markdown first, so that the page has no elements of ours. */
  plain?: true
}
