import {
  findCitations,
  type FormattedCitation,
  type FoundCitation,
  type ProseBlock,
  type Range,
} from '@florilegium/core'
import type { StateCore, Token } from 'markdown-it'
import type { Manuscript } from '../manuscript/manuscript.js'
import { toCitationSignature } from '../manuscript/to-signature.js'
import { toInlineBlock } from './to-inline-block.js'

interface Cut extends Range {
  citation: FormattedCitation
}

/**
 * Puts a token in the place of each citation among the inline tokens of a block.
 *
 * @param tokens - The tokens.
 * @param manuscript - Its citations.
 * @param state - Makes tokens.
 * @returns The tokens with those of citations, which have the citation in `meta`. One that begins or ends inside a link or
 *   emphasis stays the text that it is.
 */
export function placeCitations(
  tokens: readonly Token[],
  manuscript: Manuscript,
  state: Pick<StateCore, 'Token'>,
): Token[] {
  const { block, places } = toInlineBlock(tokens)
  const placed: Token[] = []
  let index = 0
  /** How much of the token at the index is placed. */
  let taken = 0
  for (const { start, end, citation } of findCuts(block as ProseBlock, manuscript)) {
    while ((places[index]?.end ?? Infinity) <= start) placeRest()
    let last = index
    while ((places[last]?.end ?? Infinity) < end) last++
    const [before, after] = [tokens[index], tokens[last]]
    if (before?.type !== 'text' || after?.type !== 'text' || !isBalanced(tokens.slice(index, last))) continue
    placeText(before, start - (places[index] as Range).start)
    // A note follows the word before it at once.
    if (citation.text.length === 0) trimEnd(placed)
    const token = new state.Token('florilegium_citation', 'span', 0)
    placed.push(Object.assign(token, { level: before.level, meta: { citation } }))
    index = last
    taken = end - (places[last] as Range).start
  }
  while (index < tokens.length) placeRest()
  return placed

  function placeRest(): void {
    const token = tokens[index] as Token
    if (taken === 0) placed.push(token)
    else placeText(token, token.content.length)
    index++
    taken = 0
  }

  /** Places a text up to an offset in it. */
  function placeText(token: Token, to: number): void {
    const content = token.content.slice(taken, to)
    if (content === '') return
    placed.push(Object.assign(new state.Token('text', '', 0), { level: token.level, content }))
  }
}

function findCuts(block: ProseBlock, { citations }: Manuscript): Cut[] {
  const groups: FoundCitation[][] = []
  for (const citation of findCitations(block)) {
    const group = groups.at(-1)
    if (group?.[0]?.range.start === citation.range.start) group.push(citation)
    else groups.push([citation])
  }
  return groups.flatMap((group) => {
    const citation = citations.take(toCitationSignature(group))
    return citation ? group.slice(0, 1).map(({ range }) => ({ ...range, citation })) : []
  })
}

/** Whether every token that opens among them is closed among them. */
function isBalanced(tokens: readonly Token[]): boolean {
  let depth = 0
  for (const { nesting } of tokens) {
    depth += nesting
    if (depth < 0) return false
  }
  return depth === 0
}

function trimEnd(tokens: Token[]): void {
  for (let last = tokens.at(-1); last; last = tokens.at(-1)) {
    if (last.type !== 'softbreak') {
      if (last.type !== 'text') return
      last.content = last.content.trimEnd()
      if (last.content !== '') return
    }
    tokens.pop()
  }
}
