import type { Catalog, CatalogEntry, CheckedManuscript, CitationFormatter, Settings } from '@florilegium/core'
import type { Collection } from '@florilegium/schema'

declare module 'vfile' {
  interface DataMap {
    /**
     * What remark-florilegium found in the manuscript, and the records it embedded, in their order. Where nothing in it
     * can have to do with the catalog, its quotations are not listed.
     */
    florilegium: CheckedManuscript & { embedded: CatalogEntry[] }
  }
}

/** How the plugin works, whatever it takes its content from. */
export interface RenderingOptions extends Settings {
  /**
   * What the manuscript becomes: elements for remark-rehype and MDX, or plain Markdown for remark-stringify, with block
   * quotes, attributions and footnotes. Default: `html`.
   */
  output?: 'html' | 'markdown'
  /** Formats citations, such as in a CSL style. Default: the plain style that `citations` and `locale` name. */
  formatter?: CitationFormatter
  /** Whether the page says in JSON-LD what it quotes, as schema.org describes quotations. Default: false. */
  jsonLd?: boolean
  /**
   * Which directives of others stay directives: all, or those of these names. The others become the text that they were,
   * unless a plugin before this one has made something of them. Default: none.
   */
  keepDirectives?: true | readonly string[]
  /** Whether the first error is thrown, so that the build fails. Messages are there in either case. Default: true. */
  throws?: boolean
}

/** What {@link remarkCatalog} is given. */
export interface RemarkCatalogOptions extends RenderingOptions {
  /** What manuscripts embed, cite and are checked against. */
  catalog: Catalog
}

/** What the plugin is given. */
export interface RemarkFlorilegiumOptions extends RenderingOptions {
  /** What the content packages export that the manuscripts quote from. */
  collections: readonly Collection[]
}
