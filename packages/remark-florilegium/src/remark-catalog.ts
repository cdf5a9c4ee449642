import {
  checkManuscript,
  createPlainFormatters,
  createRelevanceGate,
  emptyManuscript,
} from '@florilegium/core'
import { mdastToProseBlocks } from '@florilegium/core/mdast'
import type { Root } from 'mdast'
import type { Processor } from 'unified'
import type { VFile } from 'vfile'
import type { RemarkCatalogOptions } from './options.js'
import { reportProblem } from './report-problem.js'
import { transformTree } from './transform/transform-tree.js'
import { extendMarkdown } from './extend-markdown.js'

/**
 * Embeds the records of a catalog and checks quotations against it: the layer under the plugin, for those who have a
 * catalog already.
 *
 * @param this - The processor.
 * @param options - The catalog, the settings, and what the manuscript becomes.
 * @returns A transformer of the tree.
 * @throws {VFileMessage} The first error of a manuscript; all problems are messages of the file.
 */
export default function remarkCatalog(
  this: Processor,
  options: RemarkCatalogOptions,
): (tree: Root, file: VFile) => void {
  const { catalog, throws = true, output = 'html' } = options
  extendMarkdown(this, output)
  const mayConcern = createRelevanceGate(catalog, options)
  const findFormatter = createPlainFormatters()
  return (tree, file) => {
    const text = String(file)
    const checked = mayConcern(text)
      ? checkManuscript(text, mdastToProseBlocks(tree, text), { catalog, settings: options })
      : emptyManuscript
    file.data.florilegium = { embedded: checked.directives.flatMap(({ entries }) => entries), ...checked }
    const messages = checked.problems.map((problem) => reportProblem(file, problem))
    const error = throws ? messages.find(({ fatal }) => fatal) : undefined
    if (error) throw error
    const formatter = options.formatter ?? findFormatter(checked.settings)
    transformTree(tree, { text, checked, ...options, formatter, output })
  }
}
