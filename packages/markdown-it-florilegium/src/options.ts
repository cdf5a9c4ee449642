import type { Catalog, CitationFormatter, Settings } from '@florilegium/core'
import type { Collection } from '@florilegium/schema'
import type { ManuscriptSource } from './source/manuscript-source.js'

/** How the plugin works, whatever it takes its content from. */
export interface RenderingOptions extends Settings {
  /** Formats citations, such as in a CSL style. Default: the plain style that `citations` and `locale` name. */
  formatter?: CitationFormatter
  /** Whether the page says in JSON-LD what it quotes, as schema.org describes quotations. Default: false. */
  jsonLd?: boolean
  /** Whether a manuscript with an error throws, so that the build fails. `env` has the problems in either case. Default: true. */
  throws?: boolean
  /**
   * Finds the file that a text was taken from, so that messages name it and count its lines. Default: the path that
   * VitePress, Eleventy or Lume put into `env`, and the text given to `render`.
   *
   * @param env - What was given to markdown-it with the text.
   * @returns What is known of the file.
   */
  source?: (env: Record<string, unknown>) => ManuscriptSource | undefined
}

/** What the manuscripts of one project have in common. */
export interface CatalogProject extends Settings {
  catalog: Catalog
}

/** What {@link markdownItCatalog} is given. */
export interface MarkdownItCatalogOptions extends RenderingOptions {
  /**
   * What manuscripts embed, cite and are checked against. A preview of several projects gives a function that finds the
   * project of a text, which is asked anew for each; nothing leaves the text alone.
   */
  catalog: Catalog | ((text: string, env: Record<string, unknown>) => CatalogProject | undefined)
}

/** What the plugin is given. */
export interface MarkdownItFlorilegiumOptions extends RenderingOptions {
  /** What the content packages export that the manuscripts quote from. */
  collections: readonly Collection[]
}
