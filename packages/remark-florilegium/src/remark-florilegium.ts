import { createCatalog } from '@florilegium/core'
import { assertCollection, type Collection } from '@florilegium/schema'
import type { Root } from 'mdast'
import type { VFile } from 'vfile'
import remarkCatalog from './remark-catalog.js'

/** What the plugin is given. */
export interface RemarkFlorilegiumOptions {
  /** What the content packages export that the manuscripts embed from. */
  collections: Collection[]
}

/**
 * Embeds quotations and recommendations from content packages. It stands after remark-directive.
 *
 * @param options - The content packages.
 * @returns A transformer of the tree.
 * @throws {InvalidCollectionError} When one of the collections is none.
 * @throws {VFileMessage} The first error of a manuscript; all of them are messages of the file.
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
  options: RemarkFlorilegiumOptions,
): (tree: Root, file: VFile) => void {
  const { collections } = options
  for (const collection of collections) assertCollection(collection)
  return remarkCatalog({ catalog: createCatalog(collections) })
}
