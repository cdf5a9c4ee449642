import type { ProseBlock } from '../blocks/prose-block.js'
import type { FoundCitation } from '../find-citations.js'
import { classifyQuotation, type QuotationKind } from '../quotations/classify-quotation.js'
import type { BlockRange, FoundQuotation } from '../quotations/found-quotation.js'
import { findCellSpeaker } from './find-cell-speaker.js'
import { findSpeakerColumns } from './find-speaker-columns.js'
import { findFollowingCitation, type CitationPlace } from './find-following-citation.js'
import { findSpeaker, type FoundSpeaker } from './find-speaker.js'
import { parseAttributionLine } from './parse-attribution-line.js'
import { parseNames } from './parse-name.js'
import { sentenceAfter, sentenceBefore } from './split-sentence.js'

/** A quotation with what the text around it says of it. */
export interface Attributed {
  quotation: FoundQuotation
  kind: QuotationKind
  speaker?: string
  citation?: CitationPlace
  parent?: number
}

/** After this many blocks, "he" no longer stands for the last speaker. */
const MEMORY = 4

/**
 * Tells of each quotation what it is, who speaks it, and which citation goes with it.
 *
 * @param blocks - The prose of the manuscript.
 * @param quotations - Its quotations, in order.
 * @param citations - The citations of each block.
 * @returns The quotations in the same order.
 */
export function attribute(
  blocks: readonly ProseBlock[],
  quotations: readonly FoundQuotation[],
  citations: readonly (readonly FoundCitation[])[],
): Attributed[] {
  const parents = findParents(quotations)
  const footnotes = indexFootnotes(blocks)
  const speakerColumns = findSpeakerColumns(blocks)
  const result: Attributed[] = []
  /** The last speaker that was named, and in which block. */
  let named: { name: string; block: number } | undefined
  let previous: { index: number; side: FoundSpeaker['side'] | 'line'; speaker: string } | undefined

  quotations.forEach((quotation, index) => {
    const parent = parents[index]
    const start = quotation.outer[0] as BlockRange
    const end = quotation.outer.at(-1) as BlockRange
    const before = beforeOf(index, start)
    const after = afterOf(index, end)
    const citation = findFollowingCitation({ blocks, quotation, citations, before, after, footnotes })
    const found = speakerOf(quotation, index, before, after)
    if (parent === undefined && found) {
      if (found.isNamed) named = { name: found.name, block: end.block }
      previous = { index, side: found.side, speaker: found.name }
    }
    const speaker = found?.name
    const isAttributed = (speaker !== undefined && isQuoting(before, after)) || citation !== undefined
    const words = quotation.parts
      .map((part) => textOf(part))
      .join('\n\n')
    const kind =
      quotation.form === 'block'
        ? 'block'
        : quotation.form === 'directive'
          ? 'excerpt'
          : classifyQuotation(words, { before, after, mark: quotation.mark ?? '', isAttributed })
    const isQuoted = kind !== 'title' && kind !== 'scare'
    result.push({
      quotation,
      kind,
      ...(isQuoted && speaker !== undefined && speaker !== '' && { speaker }),
      ...(isQuoted && citation && { citation }),
      ...(parent !== undefined && { parent }),
    })
  })
  return result

  function textOf({ block, start, end }: BlockRange): string {
    return (blocks[block] as ProseBlock).text.slice(start, end)
  }

  /** The sentence before a quotation, as far as no other quotation stands in it. */
  function beforeOf(index: number, start: BlockRange): string {
    const { text } = blocks[start.block] as ProseBlock
    let from = 0
    for (let other = index - 1; other >= 0; other--) {
      const end = (quotations[other] as FoundQuotation).outer.at(-1) as BlockRange
      if (end.block !== start.block) break
      if (end.end <= start.start) {
        from = outermostEnd(other, start)
        break
      }
    }
    return sentenceBefore(text.slice(from, start.start))
  }

  /** The end of the outermost quotation around one that ends before an offset. */
  function outermostEnd(index: number, start: BlockRange): number {
    const { end } = (quotations[index] as FoundQuotation).outer.at(-1) as BlockRange
    const parent = parents[index]
    if (parent === undefined) return end
    const outer = (quotations[parent] as FoundQuotation).outer.at(-1) as BlockRange
    return outer.block === start.block && outer.end <= start.start ? outermostEnd(parent, start) : end
  }

  function afterOf(index: number, end: BlockRange): string {
    const { text } = blocks[end.block] as ProseBlock
    let to = text.length
    for (let other = index + 1; other < quotations.length; other++) {
      const start = (quotations[other] as FoundQuotation).outer[0] as BlockRange
      if (start.block !== end.block) break
      if (start.start >= end.end) {
        to = start.start
        break
      }
    }
    const rest = text.slice(end.end, to)
    // Words that end with a point end the sentence, unless it goes on in lower case.
    if (/[.。]["”’»“」』)]*$/.test(text.slice(Math.max(0, end.end - 4), end.end)) && /^\s+[\p{Lu}"“„«]/u.test(rest)) return ''
    return sentenceAfter(rest)
  }

  function speakerOf(
    quotation: FoundQuotation,
    index: number,
    before: string,
    after: string,
  ): { name: string; side: FoundSpeaker['side'] | 'line'; isNamed: boolean } | undefined {
    const start = quotation.outer[0] as BlockRange
    const line = attributionLine(quotation, after)
    if (line !== undefined) return line === '' ? undefined : { name: line, side: 'line', isNamed: true }
    if (quotation.form === 'directive') return undefined
    const found =
      quotation.form === 'block' ? findBlockSpeaker(start) : (findSpeaker(before, after) ?? inherited(index, before, start))
    if (!found) {
      const cell = findCellSpeaker(blocks, start.block, speakerColumns)
      return cell === undefined ? undefined : { name: cell, side: 'line', isNamed: true }
    }
    if (!found.isPronoun) return { name: found.name, side: found.side, isNamed: true }
    const name = resolvePronoun(start, before)
    return name === undefined ? undefined : { name, side: found.side, isNamed: true }
  }

  /** The sentence that leads to a block quote, at the end of the paragraph above. */
  function findBlockSpeaker({ block }: BlockRange): FoundSpeaker | undefined {
    const own = (blocks[block] as ProseBlock).nesting
    const above = blocks[block - 1]
    if (above?.kind !== 'paragraph' || above.nesting.blockQuotes.length !== own.blockQuotes.length - 1) return undefined
    const sentence = sentenceBefore(above.text + ' ').trimEnd()
    if (!/[:：,]["”’»)\]]*$/.test(sentence) && !/\]\s*$/.test(sentence)) return undefined
    return findSpeaker(sentence, '')
  }

  /** "…," she said. "…": the same speaker goes on, and so does a sentence with two quotations. */
  function inherited(index: number, before: string, start: BlockRange): FoundSpeaker | undefined {
    if (!previous || previous.side === 'line') return undefined
    const earlier = (quotations[previous.index] as FoundQuotation).outer.at(-1) as BlockRange
    if (earlier.block !== start.block || earlier.end > start.start) return undefined
    const { text } = blocks[start.block] as ProseBlock
    const gap = text.slice(earlier.end, start.start)
    if (gap.length > 160 || index - previous.index > 2) return undefined
    const isSameSentence = sentenceBefore(gap).length === gap.length && /^[\s,;]*(?:\[[^\]]*\]\s*)?[\s,;]*(?:and|or|but|und|oder|et|y|e|och|a|i|as well as|then)?(?:\s\p{Ll}+){0,4}[\s,;:–—-]*$/u.test(gap)
    const isContinued = previous.side === 'after' && /^\s*$/.test(before) && /[.!?]\s*$/.test(gap)
    return isSameSentence || isContinued ? { name: previous.speaker, isPronoun: false, side: previous.side } : undefined
  }

  function resolvePronoun(start: BlockRange, before: string): string | undefined {
    const { text } = blocks[start.block] as ProseBlock
    const earlier = text.slice(Math.max(0, start.start - before.length - 400), Math.max(0, start.start - before.length))
    const full = parseNames(earlier)
      .map((name) => earlier.slice(name.start, name.end))
      .filter((name) => name.includes(' '))
    if (named && named.block === start.block) return named.name
    if (full[0] !== undefined) return full[0]
    return named && start.block - named.block <= MEMORY ? named.name : undefined
  }

  function attributionLine(quotation: FoundQuotation, after: string): string | undefined {
    if (quotation.attribution) return parseAttributionLine(textOf(quotation.attribution).replace(/^\s*\((.*)\)\.?$/su, '— $1').trim()) ?? ''
    if (quotation.form === 'directive') return undefined
    const end = quotation.outer.at(-1) as BlockRange
    const start = quotation.outer[0] as BlockRange
    const { text } = blocks[end.block] as ProseBlock
    const rest = text.slice(end.end)
    if (rest.length < 240 && /^[.,]?\s*(?:[—–―]|--)/.test(rest) && !/\p{Ll}\s*(?:[—–―]|--)\s*\p{Ll}/u.test(rest) && after.length >= rest.trimEnd().length) {
      const name = parseAttributionLine(rest.replace(/^[.,]?\s*/, ''))
      if (name !== undefined && /^\p{Lu}|^\p{Lo}|^the /u.test(name)) return name
    }
    // A paragraph that is only a quotation, and the next a line that names its speaker.
    const isWhole = rest.trim() === '' && start.start === 0
    const next = blocks[end.block + 1]
    if (!isWhole || next?.kind !== 'paragraph') return undefined
    return parseAttributionLine(next.text)
  }
}

/** A title with a speaker somewhere in its sentence is still a title; what is said or cited is a quotation. */
function isQuoting(before: string, after: string): boolean {
  return before !== '' || after !== ''
}

/** The quotation that each stands in, by index. */
function findParents(quotations: readonly FoundQuotation[]): (number | undefined)[] {
  const open: number[] = []
  return quotations.map(({ outer }, index) => {
    const start = outer[0] as BlockRange
    while (open.length > 0) {
      const end = (quotations[open.at(-1) as number] as FoundQuotation).outer.at(-1) as BlockRange
      if (end.block > start.block || (end.block === start.block && end.end > start.start)) break
      open.pop()
    }
    const parent = open.at(-1)
    open.push(index)
    return parent
  })
}

/** The blocks of each footnote, by its label. */
function indexFootnotes(blocks: readonly ProseBlock[]): Map<string, number[]> {
  const footnotes = new Map<string, number[]>()
  blocks.forEach(({ nesting: { footnote } }, index) => {
    if (footnote === undefined) return
    const list = footnotes.get(footnote.toLowerCase())
    if (list) list.push(index)
    else footnotes.set(footnote.toLowerCase(), [index])
  })
  return footnotes
}
