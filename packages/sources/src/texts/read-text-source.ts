import { createTextBuilder } from './create-text-builder.js'
import type { SourceText } from './source-text.js'

/**
 * Reads plain text. Form feeds part pages, as in what `pdftotext` writes.
 *
 * @param text - The text.
 * @returns The source, with its pages where it has some.
 * @example
 * ```ts @import.meta.vitest
 * const { text, parts } = readTextSource('One.\n\fTwo.\n')
 * expect(text).toBe('One.\n\nTwo.')
 * expect(parts).toEqual([
 *   { kind: 'page', name: '1', start: 0 },
 *   { kind: 'page', name: '2', start: 6 },
 * ])
 * ```
 */
export function readTextSource(text: string): SourceText {
  if (!text.includes('\f')) return { text }
  const builder = createTextBuilder()
  text.split('\f').forEach((page, index) => {
    builder.part('page', String(index + 1))
    builder.add(page.trimEnd())
    builder.break('paragraph')
  })
  const { text: joined, parts = [] } = builder.finish()
  return { text: joined, parts }
}
