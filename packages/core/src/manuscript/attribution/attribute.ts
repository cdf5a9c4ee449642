import type { ProseBlock } from '../blocks/prose-block.js'
import type { FoundCitation } from '../find-citations.js'
import {
  classifyQuotation,
  type QuotationContext,
  type QuotationKind,
} from '../quotations/classify-quotation.js'
import type { BlockRange, FoundQuotation } from '../quotations/found-quotation.js'
import { blankCitations } from './blank-citations.js'
import { findFollowingCitation, type CitationPlace } from './find-following-citation.js'
import { findParents } from './find-parents.js'
import { findQuotationSpeaker } from './find-quotation-speaker.js'
import { findSpeakerColumns } from './find-speaker-columns.js'
import { indexFootnotes } from './index-footnotes.js'
import type { SpokenQuotation } from './inherit-speaker.js'
import { isWriting } from './is-writing.js'
import type { NamedSpeaker } from './named-speaker.js'
import { readSurroundings } from './read-surroundings.js'
import { speechWords } from './speech-words.js'

/** A quotation with what the text around it says of it. */
export interface Attributed {
  quotation: FoundQuotation
  kind: QuotationKind
  /** Who speaks it, with a name. */
  speaker?: NamedSpeaker
  citation?: CitationPlace
  parent?: number
  /** Whether its speaker or citation is near enough for a few words to count as quoted. */
  isCertain: boolean
}

/** How far around a quotation is looked for what it is. */
const NEAR = 150

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
  if (quotations.length === 0) return []
  const parents = findParents(quotations)
  const footnotes = indexFootnotes(blocks)
  const speakerColumns = findSpeakerColumns(blocks)
  const result: Attributed[] = []
  const around = { blocks, quotations, parents, isTitle: (index: number) => result[index]?.kind === 'title' }
  /** The last person that was named as a speaker, and in which block. */
  let named: { name: string; block: number } | undefined
  let previous: SpokenQuotation | undefined

  quotations.forEach((quotation, index) => {
    const parent = parents[index]
    if (parent !== undefined) {
      const kind = kindOf(quotation, { isNested: true, isAttributed: false })
      result.push({ quotation, kind, parent, isCertain: quotation.form !== 'marks' })
      return
    }
    const surroundings = readSurroundings(index, around)
    const citation = findFollowingCitation({ blocks, quotation, citations, footnotes, ...surroundings })
    const speaker = findQuotationSpeaker(quotation, {
      blocks,
      index,
      speakerColumns,
      previous,
      named,
      ...blankCitations(surroundings, { outer: quotation.outer, citations }),
    })
    if (speaker) previous = { index, quotation, speaker }
    if (speaker?.isNamed && !isWriting(speaker.name))
      named = { name: speaker.name, block: (quotation.outer.at(-1) as BlockRange).block }
    const isAttributed =
      (citation !== undefined && !isBareWord(quotation)) ||
      (speaker?.isNamed === true && !isTerm(quotation, surroundings.before))
    const kind = kindOf(quotation, {
      isNested: false,
      isAttributed: isAttributed || speaker?.isNamed === false,
    })
    const isQuoted = kind !== 'title' && kind !== 'scare'
    result.push({
      quotation,
      kind,
      ...(isQuoted && speaker && speaker.name !== '' && { speaker }),
      ...(isQuoted && citation && { citation }),
      isCertain: isAttributed || quotation.form !== 'marks',
    })
  })
  return result

  function kindOf(
    quotation: FoundQuotation,
    context: Pick<QuotationContext, 'isAttributed' | 'isNested'>,
  ): QuotationKind {
    if (quotation.form !== 'marks') return quotation.form === 'block' ? 'block' : 'excerpt'
    const { block: first, start } = quotation.outer[0] as BlockRange
    const { block: last, end } = quotation.outer.at(-1) as BlockRange
    return classifyQuotation(wordsOf(quotation), {
      before: textOf(first).slice(Math.max(0, start - NEAR), start),
      after: textOf(last).slice(end, end + NEAR),
      mark: quotation.mark ?? '',
      ...context,
    })
  }

  /** Whether it is a word or two that the sentence gives as a name: he "calls it 'soft power'". */
  function isTerm(quotation: FoundQuotation, before: string): boolean {
    if (/\s\S+\s|\p{Lo}{2}/u.test(wordsOf(quotation))) return false
    const words = before.toLowerCase().match(/[\p{L}'’]+/gu) ?? []
    return words.slice(-4).some((word) => speechWords.namingVerbs.has(word))
  }

  /** Whether it is one word, which a citation alone does not make a quotation. */
  function isBareWord(quotation: FoundQuotation): boolean {
    return /^[\p{L}\p{M}-]+$/u.test(wordsOf(quotation)) && !/\p{Lo}/u.test(wordsOf(quotation))
  }

  function wordsOf({ parts }: FoundQuotation): string {
    return parts.map(({ block, start, end }) => textOf(block).slice(start, end)).join('\n\n')
  }

  function textOf(block: number): string {
    return (blocks[block] as ProseBlock).text
  }
}
