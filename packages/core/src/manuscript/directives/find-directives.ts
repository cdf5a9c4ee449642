import type { ProseBlock } from '../blocks/prose-block.js'
import type { Directive } from './directive.js'
import { parseDirective } from './parse-directive.js'

/**
 * Finds the directives of a manuscript that embed something, well-formed or not.
 *
 * @param blocks - The prose of the manuscript.
 * @param text - The manuscript.
 * @returns The directives in order.
 * @example
 * ```ts @import.meta.vitest
 * const { parseManuscript, toProseBlocks } = await import('../lezer.js')
 * const text = 'As they say:\n\n::quote{#berti-values}\n\n    ::quote{#in-a-code-block}\n'
 * const found = findDirectives(toProseBlocks(parseManuscript(text)), text)
 * expect(found.map(({ id }) => id?.value)).toEqual(['berti-values'])
 * ```
 */
export function findDirectives(blocks: readonly ProseBlock[], text: string): Directive[] {
  const found = new Map<number, Directive>()
  for (const block of blocks) {
    const { container } = block.nesting
    if (container) add(container.range.start, container.range.end)
    if (block.kind === 'directive') add(block.range.start, lineEnd(text, block.range.start))
    for (const { source } of block.marks) if (source) add(source.start, source.end)
  }
  return [...found.values()].sort((one, other) => one.range.start - other.range.start)

  function add(start: number, end: number): void {
    if (found.has(start)) return
    const directive = parseDirective(text.slice(start, end), start)
    if (!directive) return
    if (directive.form === 'container' && !directive.malformed && !isClosed(text, directive)) {
      directive.malformed = { reason: 'the line ":::" that closes it is missing', range: directive.range }
    }
    found.set(start, directive)
  }
}

function lineEnd(text: string, start: number): number {
  const end = text.indexOf('\n', start)
  return end < 0 ? text.length : end
}

/** Whether a line of as many colons follows somewhere. Without it, all the rest of the manuscript is the excerpt. */
function isClosed(text: string, { range }: Directive): boolean {
  const colons = /^:+/.exec(text.slice(range.start, range.end))?.[0] ?? ':::'
  for (let at = text.indexOf(colons, range.end); at >= 0; at = text.indexOf(colons, at + 1)) {
    const before = text.slice(text.lastIndexOf('\n', at) + 1, at)
    const after = text.slice(at, lineEnd(text, at))
    if (/^[>\s]*$/.test(before) && /^:+\s*$/.test(after)) return true
  }
  return false
}
