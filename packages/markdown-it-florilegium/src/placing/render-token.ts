import type { RendererRule } from 'markdown-it'
import { noteCall } from './create-joined-notes.js'

/**
 * Renders a token of ours: its HTML, with the calls of notes as markdown-it-footnote renders them.
 *
 * @param tokens - Tokens.
 * @param index - Which of them it is.
 * @param options - The options of markdown-it.
 * @param env - What was given to markdown-it with the text.
 * @param renderer - The renderer.
 * @returns The HTML.
 */
export const renderToken: RendererRule = (tokens, index, options, env, renderer) => {
  const { content = '', children, block = false } = tokens[index] ?? {}
  let next = 0
  const html = children
    ? content.replace(
        noteCall,
        () => renderer.rules['footnote_ref']?.(children, next++, options, env, renderer) ?? '',
      )
    : content
  return block ? `${html}\n` : html
}
