import type { ProseBlock } from '../blocks/prose-block.js'

/**
 * Lists the blocks of each footnote.
 *
 * @param blocks - The prose of the manuscript.
 * @returns The indexes of the blocks, by the label in lower case.
 */
export function indexFootnotes(blocks: readonly ProseBlock[]): Map<string, number[]> {
  const footnotes = new Map<string, number[]>()
  blocks.forEach(({ nesting: { footnote } }, index) => {
    if (footnote === undefined) return
    const list = footnotes.get(footnote.toLowerCase())
    if (list) list.push(index)
    else footnotes.set(footnote.toLowerCase(), [index])
  })
  return footnotes
}
