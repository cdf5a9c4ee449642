import { parseDirective } from '@florilegium/core'
import type { StateInline } from 'markdown-it'
import { toDirectiveSignature } from '../manuscript/to-signature.js'
import type { FindManuscript } from './create-directive-rule.js'

const COLON = 58

/**
 * Creates the rule for directives in running text: `:quote[words]{#id}` and `:quote{#id}`.
 *
 * @param findManuscript - Finds the manuscript.
 * @returns An inline rule of markdown-it. It takes what the reader of manuscripts takes, and nothing else.
 */
export function createTextDirectiveRule(
  findManuscript: FindManuscript,
): (state: StateInline, silent: boolean) => boolean {
  return (state, silent) => {
    const { pos, posMax, src } = state
    if (src.charCodeAt(pos) !== COLON || src.charCodeAt(pos - 1) === COLON) return false
    const manuscript = findManuscript(state.env)
    if (!manuscript) return false
    const directive = parseDirective(src.slice(pos, posMax), 0)
    if (directive?.form !== 'text' || directive.malformed) return false
    const end = pos + directive.range.end
    const signature = toDirectiveSignature(src.slice(pos, end))
    if (!manuscript.directives.has(signature)) return false
    if (!silent) {
      const meta = { directive: manuscript.directives.take(signature) }
      const { label } = directive
      // Until it is placed, a token renders as the text that was written.
      const written = (from: number, to: number): string => state.md.utils.escapeHtml(src.slice(from, to))
      if (label && label.end > label.start) {
        Object.assign(state.push('florilegium_text_open', 'q', 1), {
          markup: ':',
          meta,
          content: written(pos, pos + label.start),
        })
        state.pos = pos + label.start
        state.posMax = pos + label.end
        state.md.inline.tokenize(state)
        state.push('florilegium_text_close', 'q', -1).content = written(state.posMax, end)
      } else {
        const content = written(pos, end)
        Object.assign(state.push('florilegium_text', 'q', 0), { markup: ':', meta, content })
      }
    }
    state.pos = end
    state.posMax = posMax
    return true
  }
}
