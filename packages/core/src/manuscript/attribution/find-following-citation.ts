import { firstFrom } from '../blocks/first-from.js'
import type { InlineMark, ProseBlock } from '../blocks/prose-block.js'
import type { FoundCitation } from '../find-citations.js'
import type { BlockRange, FoundQuotation } from '../quotations/found-quotation.js'

/** A citation, by the index of its block and its index in the block. */
export interface CitationPlace {
  block: number
  index: number
}

/** What {@link findFollowingCitation} looks at. */
export interface FindFollowingCitationOptions {
  blocks: readonly ProseBlock[]
  quotation: FoundQuotation
  /** The citations of each block. */
  citations: readonly (readonly FoundCitation[])[]
  /** The sentence before the quotation. */
  before: string
  /** The sentence after it. */
  after: string
  /** The blocks of each footnote, by label. */
  footnotes: ReadonlyMap<string, readonly number[]>
}

/**
 * Finds the citation that goes with a quotation: in its attribution line, after it in its sentence, in a footnote
 * called after it, or before it in its sentence.
 *
 * @param options - The quotation and what stands around it.
 * @returns The place of the citation.
 */
export function findFollowingCitation(options: FindFollowingCitationOptions): CitationPlace | undefined {
  const { blocks, quotation, citations, before, after, footnotes } = options
  const start = quotation.outer[0] as BlockRange
  const end = quotation.outer.at(-1) as BlockRange
  if (quotation.form === 'directive') return undefined
  if (quotation.form === 'block') {
    const last = quotation.parts.at(-1) as BlockRange
    const below = quotation.attribution && inside(quotation.attribution.block, 0, Infinity)
    return (
      below ??
      inside(last.block, last.end, Infinity) ??
      inside(end.block, 0, Infinity) ??
      called(end.block, 0, end.end) ??
      fromAbove(start)
    )
  }
  const length = citationReach(after)
  const nextBlock = blocks[end.block + 1]
  const isWhole = start.start === 0 && blocks[end.block]?.text.slice(end.end).trim() === ''
  return (
    inside(end.block, end.end, end.end + length) ??
    called(end.block, end.end - 1, end.end + after.length) ??
    inside(start.block, start.start - before.length, start.start) ??
    (isWhole && nextBlock && /^\s*(?:[—–―]|--)/.test(nextBlock.text)
      ? inside(end.block + 1, 0, Infinity)
      : undefined)
  )

  /** A citation in brackets right after the sentence still goes with it. */
  function citationReach(sentence: string): number {
    const { text } = blocks[end.block] as ProseBlock
    const rest = text.slice(end.end + sentence.length)
    return sentence.length + (/^\s*\[[^\]]{0,200}@/.test(rest) ? rest.indexOf(']') + 1 : 0)
  }

  function inside(block: number, from: number, to: number): CitationPlace | undefined {
    const list = citations[block] ?? []
    const index = firstFrom(list, ({ range }) => range.start >= from)
    return (list[index]?.range.start ?? Infinity) < to ? { block, index } : undefined
  }

  function fromAbove({ block }: BlockRange): CitationPlace | undefined {
    const above = blocks[block - 1]
    if (above?.kind !== 'paragraph' || !/[:：\])]\s*$/.test(above.text)) return undefined
    const list = citations[block - 1] ?? []
    const index = list.length - 1
    return index >= 0 && (list[index] as FoundCitation).range.start > above.text.length - 200
      ? { block: block - 1, index }
      : undefined
  }

  /** The first citation of a footnote that is called in a stretch. */
  function called(block: number, from: number, to: number): CitationPlace | undefined {
    const { marks } = blocks[block] as ProseBlock
    for (let at = firstFrom(marks, (mark) => mark.start >= from); at < marks.length; at++) {
      const { kind, start: offset, label = '' } = marks[at] as InlineMark
      if (offset > to) return undefined
      if (kind !== 'footnote') continue
      for (const index of footnotes.get(label.toLowerCase()) ?? []) {
        if ((citations[index] ?? []).length > 0) return { block: index, index: 0 }
      }
    }
    return undefined
  }
}
