import { createCatalog } from '@florilegium/core'
import { assertCollection } from '@florilegium/schema'
import type { Root } from 'mdast'
import type { Processor } from 'unified'
import type { VFile } from 'vfile'
import type { RemarkFlorilegiumOptions } from './options.js'
import remarkCatalog from './remark-catalog.js'

/**
 * Embeds quotations and recommendations from content packages, sets citations, and checks every quotation. It stands
 * after remark-directive.
 *
 * @param this - The processor.
 * @param options - The content packages, the settings, and what the manuscript becomes.
 * @returns A transformer of the tree.
 * @throws {InvalidCollectionError} When one of the collections is none.
 * @throws {VFileMessage} The first error of a manuscript; all problems are messages of the file.
 * @example
 * ```ts @import.meta.vitest
 * const { unified } = await import('unified')
 * const { default: remarkParse } = await import('remark-parse')
 * const { default: remarkDirective } = await import('remark-directive')
 * const { default: remarkRehype } = await import('remark-rehype')
 * const { default: rehypeStringify } = await import('rehype-stringify')
 * const { default: multilateralism } = await import('@florilegium/multilateralism')
 *
 * const file = await unified()
 *   .use(remarkParse)
 *   .use(remarkDirective)
 *   .use(remarkFlorilegium, { collections: [multilateralism] })
 *   .use(remarkRehype)
 *   .use(rehypeStringify)
 *   .process('::quote{#berti-open-societies}')
 *
 * expect(String(file)).toContain('<p>If we want to keep our societies open and free, we have to keep')
 * ```
 */
export default function remarkFlorilegium(
  this: Processor,
  { collections, ...options }: RemarkFlorilegiumOptions,
): (tree: Root, file: VFile) => void {
  for (const collection of collections) assertCollection(collection)
  return remarkCatalog.call(this, { ...options, catalog: createCatalog(collections) })
}
