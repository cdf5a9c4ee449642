import type { MarkdownConfig } from '@lezer/markdown'
import { MAXIMUM_DEPTH } from '../blocks/prose-block.js'

/** A list item takes two nodes, its list and itself, so no more than this many are read. */
const MAXIMUM_NODES = 2 * MAXIMUM_DEPTH + 2

/**
 * Leaves the rest of a line alone that stands in more block quotes and lists than are read, for each of a million `>`
 * would take its time.
 */
export const nestingLimit: MarkdownConfig = {
  defineNodes: [{ name: 'TooDeep', block: true }],
  parseBlock: [
    {
      name: 'TooDeep',
      before: 'LinkReference',
      parse(context, line) {
        if (context.depth <= MAXIMUM_NODES) return false
        const start = context.lineStart + line.pos
        context.addElement(context.elt('TooDeep', start, context.lineStart + line.text.length))
        context.nextLine()
        return true
      },
    },
  ],
}
