import {
  checkDirective,
  resolveId,
  toBibliography,
  toFigure,
  type Catalog,
  type CatalogEntry,
  type Directive,
} from '@florilegium/core'
import { findDirectiveNodes, type DirectiveNode } from '@florilegium/core/mdast'
import type { Element } from 'hast'
import type { Root } from 'mdast'
import type { VFile } from 'vfile'
import { reportProblem } from './report-problem.js'

declare module 'vfile' {
  interface DataMap {
    /** What remark-florilegium embedded, in the order of the manuscript. */
    florilegium: { embedded: CatalogEntry[] }
  }
}

/** What {@link remarkCatalog} is given. */
export interface RemarkCatalogOptions {
  /** The records that a manuscript may embed. */
  catalog: Catalog
}

/**
 * Embeds the records of a catalog: the layer under the plugin, for those who have a catalog already.
 *
 * @param options - The catalog.
 * @returns A transformer of the tree.
 * @throws {VFileMessage} The first error of a manuscript; all of them are messages of the file.
 */
export default function remarkCatalog({ catalog }: RemarkCatalogOptions): (tree: Root, file: VFile) => void {
  return (tree, file) => {
    const nodes = findDirectiveNodes(tree, String(file))
    const messages = nodes
      .map(({ directive }) => checkDirective(directive, catalog))
      .filter((problem) => problem !== undefined)
      .map((problem) => reportProblem(file, problem))
    const error = messages.find(({ fatal }) => fatal)
    if (error) throw error

    const bibliography = nodes.some(({ directive }) => directive.name === 'bibliography')
    const embedded: CatalogEntry[] = []
    for (const { directive, node } of nodes) {
      const entry = findEntry(catalog, directive)
      if (!entry) continue
      embedded.push(entry)
      embed(node, toFigure(entry, { bibliography }))
    }
    const cited = new Set(embedded.map(({ document }) => document))
    for (const { directive, node } of nodes) {
      if (directive.name === 'bibliography') embed(node, toBibliography(cited))
    }
    file.data.florilegium = { embedded }
  }
}

function findEntry(catalog: Catalog, { id }: Directive): CatalogEntry | undefined {
  const resolution = id && resolveId(catalog, id.value)
  return resolution?.status === 'found' ? resolution.entry : undefined
}

/** Gives a node the element that remark-rehype makes of it. The node itself stays what the writer wrote. */
function embed(node: DirectiveNode['node'], { tagName, properties, children }: Element): void {
  node.data = { ...node.data, hName: tagName, hProperties: properties, hChildren: children }
}
