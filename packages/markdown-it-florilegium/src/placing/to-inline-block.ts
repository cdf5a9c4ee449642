import { objectCharacter, type InlineMark, type ProseBlock, type Range } from '@florilegium/core'
import type { Token } from 'markdown-it'

/** Prose of which it is not known where in the file it stands. */
type UnplacedBlock = Omit<ProseBlock, 'range'>

/** The inline tokens of a block as prose. */
export interface InlineBlock {
  block: UnplacedBlock
  /** The stretch of the block's text that each token takes. */
  places: Range[]
}

/** Tokens around words. */
const kinds: Partial<Record<string, InlineMark['kind']>> = {
  em: 'emphasis',
  strong: 'strong',
  s: 'delete',
  link: 'link',
  florilegium_text: 'directive',
}

/** Tokens that leave nothing in the place of what is not prose. */
const dropped = new Set(['html_inline', 'footnote_ref', 'footnote_anchor'])

/**
 * Reads inline tokens as the reader of manuscripts reads a block, but for its place in the file.
 *
 * @param tokens - The tokens of a block, before text is joined.
 * @returns The prose, and where each token stands in it.
 */
export function toInlineBlock(tokens: readonly Token[]): InlineBlock {
  const block: UnplacedBlock = {
    kind: 'paragraph',
    text: '',
    pieces: [],
    marks: [],
    nesting: { blockQuotes: [], listItems: [] },
  }
  const { pieces, marks } = block
  const open: InlineMark[] = []
  const places = tokens.map((token) => {
    const start = block.text.length
    read(token)
    return { start, end: block.text.length }
  })
  return { block, places }

  function read({ type, nesting, content }: Token): void {
    const { length } = block.text
    if (nesting > 0) {
      const kind = kinds[type.slice(0, -'_open'.length)]
      const mark: InlineMark = { kind: kind ?? 'emphasis', start: length, end: length }
      open.push(mark)
      if (kind) marks.push(mark)
    } else if (nesting < 0) {
      const mark = open.pop()
      if (mark) mark.end = length
    } else if (type === 'text') add(content, content.length)
    // Where a text is not what was written, its stretch of the file has another length.
    else if (type === 'text_special') add(content, content.length + 1)
    else if (type === 'softbreak' || type === 'hardbreak') add('\n', 1)
    else if (type === 'html_inline' && /^<br\s*\/?>$/i.test(content)) add('\n', content.length)
    else if (!dropped.has(type)) {
      marks.push({ kind: 'object', start: length, end: length + 1 })
      add(objectCharacter, content.length + 2)
    }
  }

  function add(characters: string, written: number): void {
    if (characters === '') return
    const start = pieces.at(-1)?.end ?? 0
    pieces.push({ text: block.text.length, start, end: start + written })
    block.text += characters
  }
}
