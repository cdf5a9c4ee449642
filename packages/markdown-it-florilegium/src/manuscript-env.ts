import type { CatalogEntry, CheckedManuscript } from '@florilegium/core'

/** What the plugin found out of a manuscript. Offsets are those of `text`. */
export interface ManuscriptResult extends CheckedManuscript {
  /** The records that it embeds, in their order. */
  embedded: readonly CatalogEntry[]
  /** The path of the file, where it is known. */
  path?: string
  /** The whole file where it is known, else the text that markdown-it was given. */
  text: string
  /** Where the text that markdown-it was given begins in it. */
  bodyStart: number
  /** The settings that stood in its place in `env` before, as Eleventy gives those of the front matter. */
  given?: unknown
}

/** What the plugin leaves in the `env` of markdown-it. */
export interface FlorilegiumEnv {
  [key: string | symbol]: unknown
  /** What was found in the manuscript that was rendered last with it. */
  florilegium?: ManuscriptResult
}
