import type { Nesting, UnplacedBlock } from '@florilegium/core'
import type { Token } from 'markdown-it'
import { toInlineBlock } from './to-inline-block.js'

/** A key, a quotation mark, or an entity that may be one. */
const telling =
  /[@"＂“”„‟〝〞〟‚‛«»‹›「」﹁﹂『』﹃﹄《》〈〉]|&(?:quot|apos|ldquo|rdquo|lsquo|rsquo|laquo|raquo|lsaquo|rsaquo|bdquo|sbquo|commat|#)/

/** An apostrophe that is not inside a word may be a quotation mark. */
const outerApostrophe = /(?:^|[^\p{L}\p{N}])['‘’]|['‘’](?:$|[^\p{L}\p{N}])/u

/**
 * Reads the tokens of a document as prose, as far as it may quote or cite.
 *
 * @param tokens - The tokens, after inline tokens were made.
 * @returns The blocks in order. Several in a row that neither quote nor cite are one without words.
 */
export function toUnplacedBlocks(tokens: readonly Token[]): UnplacedBlock[] {
  const blocks: UnplacedBlock[] = []
  const blockQuotes: number[] = []
  const listItems: number[] = []
  let cell: Nesting['cell']
  let footnote: string | undefined
  let isEmpty = false
  tokens.forEach((token, index) => {
    switch (token.type) {
      case 'blockquote_open':
        blockQuotes.push(index)
        break
      case 'blockquote_close':
        blockQuotes.pop()
        break
      case 'list_item_open':
        listItems.push(index)
        break
      case 'list_item_close':
        listItems.pop()
        break
      case 'th_open':
      case 'td_open':
        cell = { table: index, row: 0, column: 0 }
        break
      case 'th_close':
      case 'td_close':
        cell = undefined
        break
      case 'footnote_reference_open':
        footnote = String(index)
        break
      case 'footnote_reference_close':
        footnote = undefined
        break
      case 'inline':
        add(token, tokens[index - 1]?.type === 'heading_open')
    }
  })
  return blocks

  function add({ content, children }: Token, isHeading: boolean): void {
    if (blockQuotes.length === 0 && !isTelling(content)) {
      if (!isEmpty) blocks.push({ ...toInlineBlock([]).block })
      isEmpty = true
      return
    }
    isEmpty = false
    const nesting: Nesting = {
      blockQuotes: [...blockQuotes],
      listItems: [...listItems],
      ...(cell && { cell }),
      ...(footnote !== undefined && { footnote }),
    }
    const { block } = toInlineBlock(children ?? [])
    blocks.push({ ...block, kind: cell ? 'cell' : isHeading ? 'heading' : 'paragraph', nesting })
  }
}

function isTelling(content: string): boolean {
  return telling.test(content) || (/['‘’]/.test(content) && outerApostrophe.test(content))
}
