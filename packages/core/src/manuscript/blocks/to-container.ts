import { scanDirective } from '../directives/scan-directive.js'
import type { Container } from './prose-block.js'

/**
 * Reads the line that opens a container directive.
 *
 * @param line - The line from its first colon.
 * @param start - The offset of that colon in the file.
 * @returns The container.
 * @example
 * ```ts @import.meta.vitest
 * expect(toContainer(':::quote{#berti-values}', 10)).toEqual({
 *   name: 'quote',
 *   id: 'berti-values',
 *   range: { start: 10, end: 33 },
 * })
 * ```
 */
export function toContainer(line: string, start: number): Container {
  const text = line.trimEnd()
  const colons = /^:+/.exec(text)?.[0].length ?? 1
  const directive = scanDirective(text, colons - 1)
  const attributes = directive?.attributes && text.slice(directive.attributes.start, directive.attributes.end)
  const id = /(?:^|[ \t])#([\w/-]+)/.exec(attributes ?? '')?.[1]
  return {
    name: directive?.name ?? '',
    ...(id !== undefined && { id }),
    range: { start, end: start + text.length },
  }
}
