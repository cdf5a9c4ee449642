import type { PhrasingContent } from 'mdast'
import type { StyledText } from '../citation/styled-text.js'

/**
 * Makes Markdown nodes of styled text.
 *
 * @param styled - The text.
 * @returns Text, emphasis for the titles of works, and links.
 * @example
 * ```ts @import.meta.vitest
 * expect(toPhrasing([{ text: 'Making it Matter', title: true }])).toEqual([
 *   { type: 'emphasis', children: [{ type: 'text', value: 'Making it Matter' }] },
 * ])
 * ```
 */
export function toPhrasing(styled: StyledText): PhrasingContent[] {
  return styled.map(({ text: value, title, href }) => {
    const text: PhrasingContent = { type: 'text', value }
    if (title) return { type: 'emphasis', children: [text] }
    return href === undefined ? text : { type: 'link', url: href, children: [text] }
  })
}
