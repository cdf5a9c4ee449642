import type { PhrasingContent } from 'mdast'
import type { StyledRun, StyledText } from '../citation/styled-text.js'
import { cite, text } from './nodes.js'
import { isWebAddress } from './is-web-address.js'

/** Where the runs of a text lead. */
export interface ToPhrasingOptions {
  /** The address of the entry of a work in the bibliography, by its id. Default: runs do not lead there. */
  toEntry?: (reference: string) => string | undefined
}

/**
 * Makes Markdown nodes of styled text.
 *
 * @param styled - The text.
 * @param options - Where its runs lead.
 * @returns Text, emphasis for the titles of works, and links to http(s) addresses and to the bibliography.
 * @example
 * ```ts @import.meta.vitest
 * expect(toPhrasing([{ text: 'More', href: 'javascript:alert(1)' }])).toEqual([{ type: 'text', value: 'More' }])
 * expect(toPhrasing([{ text: 'Annan', reference: 'a' }, { text: ' 2001', reference: 'a' }], { toEntry: (id) => `#${id}` }))
 *   .toMatchObject([{ type: 'link', url: '#a', children: [{ value: 'Annan 2001' }] }])
 * ```
 */
export function toPhrasing(styled: StyledText, { toEntry }: ToPhrasingOptions = {}): PhrasingContent[] {
  const nodes: PhrasingContent[] = []
  for (let at = 0; at < styled.length;) {
    const { reference, href } = styled[at] as StyledRun
    let end = at + 1
    if (reference !== undefined) while (styled[end]?.reference === reference) end++
    const runs = styled.slice(at, end)
    const entry = reference === undefined ? undefined : toEntry?.(reference)
    if (entry !== undefined) {
      const children = addRuns([], runs)
      nodes.push({ type: 'link', url: entry, children, data: { hProperties: { role: 'doc-biblioref' } } })
    } else if (isWebAddress(href)) nodes.push({ type: 'link', url: href, children: addRuns([], runs) })
    else addRuns(nodes, runs)
    at = end
  }
  return nodes
}

/** Adds runs to nodes. Texts beside each other are one node, as a parser makes them. */
function addRuns(nodes: PhrasingContent[], runs: StyledText): PhrasingContent[] {
  for (const { text: value, title } of runs) {
    const last = nodes.at(-1)
    if (title) nodes.push(cite([text(value)]))
    else if (last?.type === 'text') last.value += value
    else nodes.push(text(value))
  }
  return nodes
}
