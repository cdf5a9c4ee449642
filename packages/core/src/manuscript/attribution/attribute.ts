import { objectCharacter, type ProseBlock } from '../blocks/prose-block.js'
import type { FoundCitation } from '../find-citations.js'
import { classifyQuotation, type QuotationKind } from '../quotations/classify-quotation.js'
import type { BlockRange, FoundQuotation } from '../quotations/found-quotation.js'
import { findCellSpeaker } from './find-cell-speaker.js'
import { findSpeakerColumns } from './find-speaker-columns.js'
import { findFollowingCitation, type CitationPlace } from './find-following-citation.js'
import { findSpeaker, type FoundSpeaker } from './find-speaker.js'
import { parseAttributionLine } from './parse-attribution-line.js'
import { parseNames } from './parse-name.js'
import { speechWords } from './speech-words.js'
import { sentenceAfter, sentenceBefore } from './split-sentence.js'

/** A quotation with what the text around it says of it. */
export interface Attributed {
  quotation: FoundQuotation
  kind: QuotationKind
  speaker?: string
  /** Where the name stands; nothing where it was worked out from a pronoun. */
  speakerPlace?: BlockRange
  /** Set where the name comes from an attribution line, or from `— Name` after the words. */
  isOnAttributionLine?: true
  citation?: CitationPlace
  parent?: number
  /** Whether its speaker or citation is near enough for a few words to count as quoted. */
  isCertain: boolean
}

/** Who speaks a quotation. */
interface NamedSpeaker {
  name: string
  side: FoundSpeaker['side'] | 'line'
  /** Whether it is a name that stands in the text, not one worked out from a pronoun. */
  isNamed: boolean
  place?: BlockRange
  isOnAttributionLine?: true
}

/** After this many blocks, "he" no longer stands for the last speaker. */
const MEMORY = 4

/** How far around a quotation is looked for the name behind a pronoun. */
const NEAR = 600

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
  let previous: { index: number; speaker: NamedSpeaker } | undefined

  quotations.forEach((quotation, index) => {
    const parent = parents[index]
    const start = quotation.outer[0] as BlockRange
    const end = quotation.outer.at(-1) as BlockRange
    const isNested = parent !== undefined
    const before = isNested ? '' : beforeOf(index, start)
    const after = isNested ? '' : afterOf(index, end)
    const citation = isNested
      ? undefined
      : findFollowingCitation({ blocks, quotation, citations, before, after, footnotes })
    const found = isNested ? undefined : speakerOf(quotation, index, before, after)
    if (found) {
      if (found.isNamed) named = { name: found.name, block: end.block }
      previous = { index, speaker: found }
    }
    const speaker = found?.name
    const isShort = !/\s|\p{Lo}{2}/u.test(quotation.parts.map((part) => textOf(part)).join(' '))
    const isSaid =
      found !== undefined && (found.isNamed || found.side === 'line') && !(isShort && isNamed(before))
    const isAttributed = isSaid || citation !== undefined
    const words = quotation.parts.map((part) => textOf(part)).join('\n\n')
    const kind =
      quotation.form === 'block'
        ? 'block'
        : quotation.form === 'directive'
          ? 'excerpt'
          : classifyQuotation(words, {
              before: nearBefore(start),
              after: nearAfter(end),
              mark: quotation.mark ?? '',
              isAttributed: isAttributed || (found !== undefined && !found.isNamed),
              isNested,
            })
    const isQuoted = kind !== 'title' && kind !== 'scare'
    const isCertain = isAttributed || quotation.form !== 'marks'
    result.push({
      quotation,
      kind,
      ...(isQuoted &&
        speaker !== undefined &&
        speaker !== '' && {
          speaker,
          ...(found?.place && { speakerPlace: found.place }),
          ...(found?.isOnAttributionLine && { isOnAttributionLine: true }),
        }),
      ...(isQuoted && citation && { citation }),
      ...(parent !== undefined && { parent }),
      isCertain,
    })
  })
  return result

  function textOf({ block, start, end }: BlockRange): string {
    return (blocks[block] as ProseBlock).text.slice(start, end)
  }

  /** The sentence before a quotation, as far as no other quotation stands in it. */
  function beforeOf(index: number, start: BlockRange): string {
    let { text } = blocks[start.block] as ProseBlock
    let from = 0
    for (let other = index - 1; other >= 0; other--) {
      const end = (quotations[other] as FoundQuotation).outer.at(-1) as BlockRange
      if (end.block !== start.block) break
      // A title is part of the sentence that leads to the quotation.
      if (end.end > start.start) continue
      if (result[other]?.kind !== 'title') {
        from = outermostEnd(other, start)
        break
      }
      const { start: title } = (quotations[other] as FoundQuotation).outer[0] as BlockRange
      text = text.slice(0, title) + objectCharacter.repeat(end.end - title) + text.slice(end.end)
    }
    return sentenceBefore(text.slice(from, start.start))
  }

  function nearBefore({ block, start }: BlockRange): string {
    return (blocks[block] as ProseBlock).text.slice(Math.max(0, start - NEAR / 4), start)
  }

  function nearAfter({ block, end }: BlockRange): string {
    return (blocks[block] as ProseBlock).text.slice(end, end + NEAR / 4)
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
      const { outer, mark = '' } = quotations[other] as FoundQuotation
      const start = outer[0] as BlockRange
      if (start.block !== end.block) break
      if (start.start >= end.end && !/[《〈]/.test(mark)) {
        to = start.start
        break
      }
    }
    const rest = text.slice(end.end, to)
    // Words that end with a point end the sentence, unless it goes on in lower case.
    if (
      /[.。!?…]["'”’»“」』)]*$/.test(text.slice(Math.max(0, end.end - 4), end.end)) &&
      /^\s+[\p{Lu}"“„«]/u.test(rest)
    )
      return ''
    return sentenceAfter(rest)
  }

  function speakerOf(
    quotation: FoundQuotation,
    index: number,
    before: string,
    after: string,
  ): NamedSpeaker | undefined {
    const start = quotation.outer[0] as BlockRange
    const end = quotation.outer.at(-1) as BlockRange
    const line = attributionLine(quotation, after)
    if (line)
      return line.name === ''
        ? undefined
        : { ...line, side: 'line', isNamed: true, isOnAttributionLine: true }
    if (quotation.form === 'directive') return undefined
    const found =
      quotation.form === 'block'
        ? findBlockSpeaker(start)
        : findSpeaker(before, after, {
            isBetween: isBetween(start, before),
            isDetached: isDetached(quotation),
          })
    const earlier = !found && quotation.form === 'marks' ? inherited(index, before, start) : undefined
    if (earlier) return earlier
    if (!found) {
      const cell = findCellSpeaker(blocks, start.block, speakerColumns)
      if (cell === undefined) return undefined
      return { name: textOf(cell), side: 'line', isNamed: true, place: cell }
    }
    if (!found.isPronoun) {
      const { name, side } = found
      const isBlock = quotation.form === 'block'
      const from = isBlock
        ? { block: start.block - 1, start: 0, end: Infinity }
        : side === 'before'
          ? { block: start.block, start: start.start - before.length, end: start.start }
          : { block: end.block, start: end.end, end: end.end + after.length }
      const place = placeOf(name, from, side === 'before')
      return { name, side, isNamed: true, ...(place && { place }) }
    }
    const isThing = found.name.toLowerCase() === 'it'
    const name =
      quotation.form === 'block'
        ? resolvePronoun(start.block - 1, Infinity, isThing)
        : resolvePronoun(start.block, start.start, isThing)
    return { name: name ?? '', side: found.side, isNamed: false }
  }

  /** Where a name stands in a stretch, the nearest to the quotation. */
  function placeOf(name: string, within: BlockRange, isLast: boolean): BlockRange | undefined {
    const words = textOf(within)
    const at = isLast ? words.lastIndexOf(name) : words.indexOf(name)
    if (at < 0) return undefined
    const start = within.start + at
    return { block: within.block, start, end: start + name.length }
  }

  function isDetached({ parts }: FoundQuotation): boolean {
    return /[,!?]$/.test(textOf(parts.at(-1) as BlockRange))
  }

  /** Whether the words before a quotation name the speaker of the one that they follow. */
  function isBetween(start: BlockRange, before: string): boolean {
    if (previous?.speaker.side !== 'after') return false
    const end = (quotations[previous.index] as FoundQuotation).outer.at(-1) as BlockRange
    return end.block === start.block && end.end >= start.start - before.length
  }

  /** The sentence that leads to a block quote, at the end of the paragraph above. */
  function findBlockSpeaker({ block }: BlockRange): FoundSpeaker | undefined {
    const own = (blocks[block] as ProseBlock).nesting
    const above = blocks[block - 1]
    if (above?.kind !== 'paragraph' || above.nesting.blockQuotes.length !== own.blockQuotes.length - 1)
      return undefined
    const sentence = sentenceBefore(above.text + ' ').trimEnd()
    if (!/[:：,]["”’»)\]]*$/.test(sentence) && !/\]\s*$/.test(sentence)) return undefined
    return findSpeaker(sentence, '')
  }

  /** "…," she said. "…": the same speaker goes on, and so does a sentence with two quotations. */
  function inherited(index: number, before: string, start: BlockRange): NamedSpeaker | undefined {
    if (!previous || previous.speaker.side === 'line') return undefined
    const earlier = (quotations[previous.index] as FoundQuotation).outer.at(-1) as BlockRange
    if (earlier.block !== start.block || earlier.end > start.start) return undefined
    const { text } = blocks[start.block] as ProseBlock
    const gap = text.slice(earlier.end, start.start)
    if (gap.length > 160 || index - previous.index > 2) return undefined
    const isSameSentence =
      sentenceBefore(gap).length === gap.length &&
      /^[\s,;]*(?:\[[^\]]*\]\s*)?[\s,;]*(?:and|or|but|und|oder|et|y|e|och|a|i|as well as|then)?(?:\s\p{Ll}+){0,4}[\s,;:–—-]*$/u.test(
        gap,
      )
    const isContinued = previous.speaker.side === 'after' && /^\s*$/.test(before) && /[.!?]\s*$/.test(gap)
    return isSameSentence || isContinued ? previous.speaker : undefined
  }

  /** Who "she" is: the first full name of the nearest sentence before, or else the last speaker. */
  function resolvePronoun(index: number, offset: number, isThing: boolean): string | undefined {
    const { text } = blocks[index] as ProseBlock
    // Titles hold names that are nobody's.
    let rest = text
      .slice(Math.max(0, Math.min(offset, text.length) - NEAR), offset)
      .replace(/[“"„«][^“”"«»]{1,80}[”"“»]/g, '')
    let isFirst = true
    while (rest !== '') {
      const sentence = sentenceBefore(rest.trimEnd())
      if (sentence === '') break
      const name = isThing
        ? anyName(sentence)
        : (fullName(sentence) ?? (isFirst ? possessor(sentence) : undefined))
      isFirst = false
      if (name !== undefined) return name
      rest = rest.trimEnd().slice(0, -sentence.length)
    }
    if (named && index - named.block <= MEMORY) return named.name
    for (let above = index - 1; above >= Math.max(0, index - MEMORY); above--) {
      const name = fullName((blocks[above] as ProseBlock).text.slice(0, NEAR))
      if (name !== undefined) return name
    }
    return undefined
  }

  function attributionLine(
    quotation: FoundQuotation,
    after: string,
  ): Pick<NamedSpeaker, 'name' | 'place'> | undefined {
    if (quotation.attribution) {
      const line = textOf(quotation.attribution).replace(/^\s*\((.*)\)\.?$/su, '— $1')
      return lineSpeaker(parseAttributionLine(line.trim(), true) ?? '', quotation.attribution)
    }
    if (quotation.form === 'directive') return undefined
    const end = quotation.outer.at(-1) as BlockRange
    const start = quotation.outer[0] as BlockRange
    const { text } = blocks[end.block] as ProseBlock
    const rest = text.slice(end.end)
    if (
      rest.length < 240 &&
      /^[.,]?\s*(?:[—–―]|--)/.test(rest) &&
      !/\p{Ll}\s*(?:[—–―]|--)\s*\p{Ll}/u.test(rest) &&
      after.length >= rest.trimEnd().length
    ) {
      const name = parseAttributionLine(rest.replace(/^[.,]?\s*/, ''))
      if (name !== undefined && /^\p{Lu}|^\p{Lo}|^the /u.test(name))
        return lineSpeaker(name, { block: end.block, start: end.end, end: text.length })
    }
    // A paragraph that is only a quotation, and the next a line that names its speaker.
    const isWhole = rest.trim() === '' && start.start === 0
    const next = blocks[end.block + 1]
    if (!isWhole || next?.kind !== 'paragraph') return undefined
    const name = parseAttributionLine(next.text)
    return name === undefined
      ? undefined
      : lineSpeaker(name, { block: end.block + 1, start: 0, end: next.text.length })
  }

  function lineSpeaker(name: string, line: BlockRange): Pick<NamedSpeaker, 'name' | 'place'> {
    const place = name === '' ? undefined : placeOf(name, line, false)
    return { name, ...(place && { place }) }
  }
}

/** Whether the last word before a quotation but for small ones gives something a name: "calls it". */
function isNamed(before: string): boolean {
  const words = before.toLowerCase().match(/[\p{L}'’]+/gu) ?? []
  return words.slice(-4).some((word) => speechWords.namingVerbs.has(word))
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

/** The first name of a text that has two words or more. */
function fullName(text: string): string | undefined {
  return parseNames(text)
    .map(({ start, end }) => text.slice(start, end))
    .find((name) => /\s/.test(name))
}

/** The first name of a text. */
function anyName(text: string): string | undefined {
  const [name] = parseNames(text)
  return name && text.slice(name.start, name.end)
}

/** "Ritter" in "Ritter's lecture, where she claims". */
function possessor(text: string): string | undefined {
  return /(\p{Lu}[\p{L}-]+)['’]s?\s/u.exec(text)?.[1]
}
