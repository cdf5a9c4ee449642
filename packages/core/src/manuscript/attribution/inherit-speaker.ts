import type { ProseBlock } from '../blocks/prose-block.js'
import type { BlockRange, FoundQuotation } from '../quotations/found-quotation.js'
import type { NamedSpeaker } from './named-speaker.js'
import { sentenceBefore } from './split-sentence.js'

/** A quotation whose speaker is known. */
export interface SpokenQuotation {
  index: number
  quotation: FoundQuotation
  speaker: NamedSpeaker
}

/** What {@link inheritSpeaker} looks at. */
export interface InheritSpeakerOptions {
  blocks: readonly ProseBlock[]
  /** Where the quotation begins, its index, and the sentence before it. */
  start: BlockRange
  index: number
  before: string
}

/** Between two quotations of one speaker there is no more than this. */
const MAXIMUM_GAP = 160

/** Words that join two quotations of one sentence. */
const joint =
  /^[\s,;]*(?:\[[^\]]*\]\s*)?[\s,;]*(?:and|or|but|und|oder|et|y|e|och|a|i|as well as|then)?(?:\s\p{Ll}+){0,4}[\s,;:–—-]*$/u

/**
 * Tells whether the speaker of a quotation goes on: `"…," she said. "…"`, or two quotations in one sentence.
 *
 * @param previous - The last quotation whose speaker is known.
 * @param options - The quotation that follows.
 * @returns The speaker; nothing where it need not be the same.
 */
export function inheritSpeaker(
  { index: earlier, quotation, speaker }: SpokenQuotation,
  { blocks, start, index, before }: InheritSpeakerOptions,
): NamedSpeaker | undefined {
  const end = quotation.outer.at(-1) as BlockRange
  if (speaker.side === 'line' || end.block !== start.block || end.end > start.start) return undefined
  if (start.start - end.end > MAXIMUM_GAP || index - earlier > 2) return undefined
  const gap = (blocks[start.block] as ProseBlock).text.slice(end.end, start.start)
  const isSameSentence = joint.test(gap) && sentenceBefore(gap).length === gap.length
  const isContinued = speaker.side === 'after' && before.trim() === '' && /[.!?]\s*$/.test(gap)
  return isSameSentence || isContinued ? speaker : undefined
}
