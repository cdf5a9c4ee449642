import type { ProseBlock } from '../blocks/prose-block.js'
import type { BlockRange, FoundQuotation } from '../quotations/found-quotation.js'
import { findCellSpeaker } from './find-cell-speaker.js'
import { findInsertedSpeaker } from './find-inserted-speaker.js'
import { findLineSpeaker } from './find-line-speaker.js'
import { findNamePlace } from './find-name-place.js'
import { findSpeaker, type FoundSpeaker } from './find-speaker.js'
import { inheritSpeaker, type SpokenQuotation } from './inherit-speaker.js'
import type { NamedSpeaker } from './named-speaker.js'
import type { Surroundings } from './read-surroundings.js'
import { resolvePronoun } from './resolve-pronoun.js'
import { sentenceBefore } from './split-sentence.js'

/** What {@link findQuotationSpeaker} looks at. */
export interface FindQuotationSpeakerOptions extends Surroundings {
  blocks: readonly ProseBlock[]
  index: number
  /** The column of speakers of each table, by where the table begins. */
  speakerColumns: ReadonlyMap<number, number>
  /** The last quotation whose speaker is known. */
  previous: SpokenQuotation | undefined
  /** The last person that was named as a speaker, and in which block. */
  named: { name: string; block: number } | undefined
}

/**
 * Finds who speaks a quotation: on its attribution line, in its sentence, in the sentence that leads to a block quote,
 * with the quotation before it, or in its row of a table.
 *
 * @param quotation - The quotation.
 * @param options - What stands around it.
 * @returns The speaker; nothing where the manuscript names none.
 */
export function findQuotationSpeaker(
  quotation: FoundQuotation,
  options: FindQuotationSpeakerOptions,
): NamedSpeaker | undefined {
  const { blocks, index, before, after, speakerColumns, previous, named } = options
  const start = quotation.outer[0] as BlockRange
  const end = quotation.outer.at(-1) as BlockRange
  const line = findLineSpeaker(blocks, { quotation, after })
  if (line) return line.name === '' ? undefined : line
  if (quotation.form === 'directive') return undefined
  if (quotation.form === 'block') {
    const found = findAbove()
    return found ? toNamed(found, { block: start.block - 1, start: 0, end: Infinity }) : cellSpeaker()
  }
  const found = findSpeaker(before, after, { isBetween: isBetween(), isDetached: isDetached() })
  if (!found) {
    const inserted = quotation.mark === '«' ? findInserted() : undefined
    return (
      inserted ?? (previous && inheritSpeaker(previous, { blocks, start, index, before })) ?? cellSpeaker()
    )
  }
  return toNamed(
    found,
    found.side === 'before'
      ? { block: start.block, start: start.start - before.length, end: start.start }
      : { block: end.block, start: end.end, end: end.end + after.length },
  )

  function findInserted(): NamedSpeaker | undefined {
    const within = quotation.parts[0] as BlockRange
    const { text } = blocks[within.block] as ProseBlock
    const inserted = findInsertedSpeaker(text.slice(within.start, within.end))
    return inserted && toNamed({ ...inserted, side: 'after' }, within)
  }

  function toNamed({ name, isPronoun, side }: FoundSpeaker, within: BlockRange): NamedSpeaker {
    if (!isPronoun) {
      const place = findNamePlace(name, { blocks, within, isLast: side === 'before' })
      return { name, side, isNamed: true, ...(place && { place }) }
    }
    const { block } = within
    const offset = block === start.block ? start.start : Infinity
    const isThing = name.toLowerCase() === 'it'
    const person = resolvePronoun(blocks, { block, offset, isThing, named })
    return { name: person ?? '', side, isNamed: false }
  }

  /** Whether it ends with a comma or a call, so that who says it may follow. */
  function isDetached(): boolean {
    const last = quotation.parts.at(-1) as BlockRange
    return /[,!?]/.test((blocks[last.block] as ProseBlock).text[last.end - 1] ?? '')
  }

  /** Whether the words before it name the speaker of the quotation that they follow. */
  function isBetween(): boolean {
    if (previous?.speaker.side !== 'after') return false
    const earlier = previous.quotation.outer.at(-1) as BlockRange
    return earlier.block === start.block && earlier.end >= start.start - before.length
  }

  /** The speaker in the sentence that leads to a block quote, at the end of the paragraph above. */
  function findAbove(): FoundSpeaker | undefined {
    const above = blocks[start.block - 1]
    const depth = (blocks[start.block] as ProseBlock).nesting.blockQuotes.length
    if (above?.kind !== 'paragraph' || above.nesting.blockQuotes.length !== depth - 1) return undefined
    const sentence = sentenceBefore(above.text + ' ').trimEnd()
    return /[:：,\]]["”’»)\]]*$/.test(sentence) ? findSpeaker(sentence, '') : undefined
  }

  function cellSpeaker(): NamedSpeaker | undefined {
    const place = findCellSpeaker(blocks, start.block, speakerColumns)
    if (!place) return undefined
    const name = (blocks[place.block] as ProseBlock).text.slice(place.start, place.end)
    return { name, side: 'line', isNamed: true, place }
  }
}
