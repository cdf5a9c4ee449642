import { objectCharacter, parseFrontMatter } from '@florilegium/core'
import { parseManuscript, toProseBlocks } from '@florilegium/core/lezer'
import { createTextBuilder } from './create-text-builder.js'
import type { SourceText } from './source-text.js'

/**
 * Reads Markdown as its readers see it: without markup, code and front matter. A footnote stands apart from the text.
 *
 * @param markdown - The file.
 * @returns The source, with a part for each heading.
 * @example
 * ```ts @import.meta.vitest
 * const { text, parts } = readMarkdownSource('---\nlang: de\n---\n# Of *bridges*\n\nBuild [them](x.html).\n')
 * expect(text).toBe('Of bridges\n\nBuild them.')
 * expect(parts).toEqual([{ kind: 'heading', name: 'Of bridges', start: 0 }])
 * ```
 */
export function readMarkdownSource(markdown: string): SourceText {
  const { locale } = parseFrontMatter(markdown).settings
  const builder = createTextBuilder()
  for (const { kind, text, nesting } of toProseBlocks(parseManuscript(markdown))) {
    if (kind === 'directive') continue
    const words = text.replaceAll(objectCharacter, ' ')
    if (nesting.footnote !== undefined) builder.aside(() => builder.add(words))
    else {
      if (kind === 'heading') {
        builder.section()
        builder.part('heading', words.replace(/\s+/g, ' ').trim())
      }
      builder.add(words)
      builder.break('paragraph')
    }
  }
  return { ...builder.finish(), ...(locale !== undefined && { language: locale }) }
}
