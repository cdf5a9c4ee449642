import { createCatalog } from '@florilegium/core'
import { assertCollection } from '@florilegium/schema'
import type { MarkdownIt } from 'markdown-it'
import markdownItCatalog from './markdown-it-catalog.js'
import type { MarkdownItFlorilegiumOptions } from './options.js'

/**
 * Embeds quotations and recommendations from content packages, sets citations, and checks every quotation. It stands after
 * markdown-it-footnote, if that is used.
 *
 * @param md - The instance of markdown-it. Its `render` then throws a `FlorilegiumError` for a manuscript with errors.
 * @param options - The content packages, the settings, and how it is rendered.
 * @throws {InvalidCollectionError} When one of the collections is none.
 * @example
 * ```ts @import.meta.vitest
 * const { default: MarkdownIt } = await import('markdown-it')
 * const { default: multilateralism } = await import('@florilegium/multilateralism')
 *
 * const md = new MarkdownIt().use(markdownItFlorilegium, { collections: [multilateralism] })
 * expect(md.render('::quote{#berti-open-societies}')).toContain(
 *   '<p>If we want to keep our societies open and free, we have to keep',
 * )
 * expect(() => md.render('::quote{#berti-open-society}')).toThrow('1:10: Unknown id "berti-open-society".')
 * ```
 */
export default function markdownItFlorilegium(
  md: MarkdownIt,
  { collections, ...options }: MarkdownItFlorilegiumOptions,
): void {
  for (const collection of collections) assertCollection(collection)
  markdownItCatalog(md, { ...options, catalog: createCatalog(collections) })
}
