import { parseDirective } from '@florilegium/core'
import type { StateBlock } from 'markdown-it'
import type { Manuscript } from '../manuscript/manuscript.js'
import { toDirectiveSignature } from '../manuscript/to-signature.js'

const COLON = 58

/** Four spaces make a code block. */
const CODE_INDENT = 4

/** Finds the manuscript that markdown-it parses, if it embeds anything. */
export type FindManuscript = (env: unknown) => Manuscript | undefined

/**
 * Creates the rule for directives on lines of their own: `::quote{#id}`, and `:::quote{#id}` with the writer's excerpt below.
 *
 * @param findManuscript - Finds the manuscript.
 * @returns A block rule of markdown-it. It takes what the reader of manuscripts takes, and nothing else.
 */
export function createDirectiveRule(
  findManuscript: FindManuscript,
): (state: StateBlock, startLine: number, endLine: number, silent: boolean) => boolean {
  return (state, startLine, endLine, silent) => {
    const line = colonLine(state, startLine)
    if (!line?.startsWith('::')) return false
    const manuscript = findManuscript(state.env)
    const signature = toDirectiveSignature(line)
    if (!manuscript?.directives.has(signature)) return false
    const parsed = parseDirective(line, 0)
    if (!parsed || parsed.malformed) return false
    if (silent) return true
    const directive = manuscript.directives.take(signature)
    // Until it is placed, a token renders as the text that was written.
    const content = state.md.utils.escapeHtml(line)

    if (parsed.form === 'leaf') {
      const token = state.push('florilegium', '', 0)
      Object.assign(token, {
        block: true,
        map: [startLine, startLine + 1],
        markup: '::',
        meta: { directive },
        content,
      })
      state.line = startLine + 1
      return true
    }
    const colons = /^:+/.exec(line)?.[0] ?? ''
    const { end, next } = findEnd(state, { from: startLine + 1, to: endLine, colons: colons.length })
    const map: [number, number] = [startLine, next]
    const opening = state.push('florilegium_open', 'figure', 1)
    Object.assign(opening, { block: true, map, markup: colons, meta: { directive }, content })
    const { parentType, lineMax } = state
    state.parentType = 'florilegium'
    state.lineMax = end
    state.md.block.tokenize(state, startLine + 1, end)
    Object.assign(state, { parentType, lineMax })
    Object.assign(state.push('florilegium_close', 'figure', -1), {
      block: true,
      markup: colons,
      content: colons,
    })
    state.line = next
    return true
  }
}

/** A line that begins with a colon, from there on. */
function colonLine(state: StateBlock, line: number): string | undefined {
  if ((state.sCount[line] ?? 0) - state.blkIndent >= CODE_INDENT) return undefined
  const start = (state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0)
  if (state.src.charCodeAt(start) !== COLON) return undefined
  return state.src.slice(start, state.eMarks[line]).trimEnd()
}

/** Where the words of a container end: at the line of colons that closes it, or else at the end of what it stands in. */
function findEnd(
  state: StateBlock,
  { from, to, colons }: { from: number; to: number; colons: number },
): { end: number; next: number } {
  for (let line = from; line < to; line++) {
    if (!state.isEmpty(line) && (state.sCount[line] ?? 0) < state.blkIndent) return { end: line, next: line }
    const written = colonLine(state, line)
    if (written !== undefined && written.length >= colons && /^:+$/.test(written)) {
      return { end: line, next: line + 1 }
    }
  }
  return { end: to, next: to }
}
