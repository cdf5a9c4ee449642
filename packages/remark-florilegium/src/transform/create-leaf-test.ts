import type { RootContent } from 'mdast'
import type { TransformContext } from './transform-context.js'

/** Blocks that hold text. */
const leafBlocks = new Set(['paragraph', 'heading', 'tableCell'])

/**
 * Makes a test that tells blocks of text in which nothing is to be replaced, so that what is in them need not be visited:
 * those without a colon, which every directive has, and without a citation.
 *
 * @param context - The manuscript. The test is quick if blocks are given in its order.
 * @returns The test.
 */
export function createLeafTest({
  text,
  checked: { citations },
  rangeOf,
}: TransformContext): (node: RootContent) => boolean {
  /** The first colon from an offset on. */
  let colon = { from: 0, at: -1 }
  /** The index of the first citation that does not begin before a block. */
  let next = 0
  return (node) => {
    const range = leafBlocks.has(node.type) ? rangeOf(node) : undefined
    if (!range) return false
    const { start, end } = range
    if (start < colon.from || start > colon.at) colon = { from: start, at: indexFrom(':', start) }
    if (colon.at < end) return false
    while (next > 0 && startOf(next - 1) >= start) next--
    while (startOf(next) < start) next++
    return startOf(next) >= end
  }

  function indexFrom(wanted: string, from: number): number {
    const index = text.indexOf(wanted, from)
    return index < 0 ? text.length : index
  }

  function startOf(index: number): number {
    return citations[index]?.range.start ?? Infinity
  }
}
