import type { ProseBlock } from './blocks/prose-block.js'
import { parseDirective, type Directive } from './parse-directive.js'

/**
 * Finds the directives of a manuscript that embed something, well-formed or not.
 *
 * @param blocks - The prose of the manuscript.
 * @param text - The manuscript.
 * @returns The directives in order.
 * @example
 * ```ts @import.meta.vitest
 * const { parseManuscript, toProseBlocks } = await import('./lezer.js')
 * const text = 'As they say:\n\n::quote{#berti-values}\n\n    ::quote{#in-a-code-block}\n'
 * const found = findDirectives(toProseBlocks(parseManuscript(text)), text)
 * expect(found.map(({ id }) => id?.value)).toEqual(['berti-values'])
 * ```
 */
export function findDirectives(blocks: readonly ProseBlock[], text: string): Directive[] {
  const found = new Map<number, Directive>()
  for (const block of blocks) {
    const { container } = block.nesting
    if (container) add(container.range.start)
    if (block.kind === 'directive') add(block.range.start)
    for (const { source } of block.marks) if (source) add(source.start)
  }
  return [...found.values()].sort((one, other) => one.range.start - other.range.start)

  function add(start: number): void {
    if (found.has(start)) return
    const lineEnd = text.indexOf('\n', start)
    const directive = parseDirective(text.slice(start, lineEnd < 0 ? text.length : lineEnd), start)
    if (directive) found.set(start, directive)
  }
}
