import { decodeReferences } from '@florilegium/core/mdast'
import type { Text } from 'mdast'
import type { TransformContext } from './transform-context.js'

/**
 * Finds a place of the file in the value of a text node, in which escapes, entities and the begins of lines are read.
 *
 * @param node - The text.
 * @param offset - The offset in the file, within the text or at its end.
 * @param context - The manuscript.
 * @returns The offset in the value; nothing where a plugin made the text, so that its place is not known.
 */
export function findInText(node: Text, offset: number, context: TransformContext): number | undefined {
  const range = context.rangeOf(node)
  if (!range) return undefined
  const source = context.text.slice(range.start, range.end)
  if (source === node.value) return offset - range.start
  return read(source.slice(0, offset - range.start)).length
}

/** Reads the source of a text as a Markdown parser does. */
function read(source: string): string {
  const lines = source.split(/\r\n|\n|\r/)
  const read = lines.map((line, index) => {
    const begin = index === 0 ? line : line.replace(/^[ \t>]+/, '')
    return index < lines.length - 1 ? begin.trimEnd() : begin
  })
  return decodeReferences(read.join('\n'))
}
