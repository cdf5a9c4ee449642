import type { Range } from '@florilegium/core'
import type { Manuscript } from '../manuscripts/manuscript.js'

/** What is worth folding besides headings and lists, which editors fold themselves. */
const foldable = new Set(['ContainerDirective', 'Blockquote'])

/**
 * Finds what can be folded: embedded excerpts and block quotes of several lines.
 *
 * @param manuscript - The manuscript.
 * @returns The stretches, in order; those inside others after them.
 */
export function provideFoldingRanges({ parsed, text }: Manuscript): Range[] {
  const ranges: Range[] = []
  parsed.tree.iterate({
    enter({ name, from, to }) {
      if (!foldable.has(name)) return
      const end = from + text.slice(from, to).trimEnd().length
      if (text.slice(from, end).includes('\n')) ranges.push({ start: from, end })
    },
  })
  return ranges
}
