import type { ProseBlock } from '../blocks/prose-block.js'
import type { BlockRange, FoundQuotation } from '../quotations/found-quotation.js'
import { findNamePlace } from './find-name-place.js'
import type { NamedSpeaker } from './named-speaker.js'
import { parseAttributionLine } from './parse-attribution-line.js'

/** What follows a quotation is not longer than this, if it is nothing but its attribution. */
const MAXIMUM_LENGTH = 240

/**
 * Finds who speaks a quotation on its attribution line: that of a block quote, `— Name` after the words, or the next
 * paragraph where this one is nothing but the quotation.
 *
 * @param blocks - The prose of the manuscript.
 * @param options - The quotation, and the sentence after it.
 * @returns The speaker, without a name where the line names only a work; nothing where there is no such line.
 */
export function findLineSpeaker(
  blocks: readonly ProseBlock[],
  { quotation, after }: { quotation: FoundQuotation; after: string },
): NamedSpeaker | undefined {
  const { attribution, form, outer } = quotation
  if (attribution) {
    const line = (blocks[attribution.block] as ProseBlock).text.slice(attribution.start, attribution.end)
    const words = line.replace(/^\s*\((.*)\)\.?$/su, '— $1').trim()
    return toSpeaker(parseAttributionLine(words, true) ?? '', attribution)
  }
  if (form === 'directive') return undefined
  const { block, end } = outer.at(-1) as BlockRange
  const { text } = blocks[block] as ProseBlock
  const rest = text.slice(end)
  if (rest.length < MAXIMUM_LENGTH && isDashed(rest) && after.length >= rest.trimEnd().length) {
    const name = parseAttributionLine(rest.replace(/^[.,]?\s*/, ''))
    if (name !== undefined && /^\p{Lu}|^\p{Lo}|^the /u.test(name))
      return toSpeaker(name, { block, start: end, end: text.length })
  }
  const next = blocks[block + 1]
  const isWhole = (outer[0] as BlockRange).start === 0 && rest.trim() === ''
  const name = isWhole && next?.kind === 'paragraph' ? parseAttributionLine(next.text) : undefined
  return name === undefined ? undefined : toSpeaker(name, { block: block + 1, start: 0, end: Infinity })

  function toSpeaker(speaker: string, within: BlockRange): NamedSpeaker {
    const place = findNamePlace(speaker, { blocks, within })
    return { name: speaker, side: 'line', isNamed: true, isOnAttributionLine: true, ...(place && { place }) }
  }
}

/** Whether a text begins with a dash, and is no clause put between dashes. */
function isDashed(text: string): boolean {
  return /^[.,]?\s*(?:[—–―]|--)/.test(text) && !/\p{Ll}\s*(?:[—–―]|--)\s*\p{Ll}/u.test(text)
}
