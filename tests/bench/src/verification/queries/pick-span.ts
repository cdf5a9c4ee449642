import type { Document } from '../../corpus/corpus.js'
import type { Random } from '../../corpus/random.js'
import type { Span } from './query.js'

/** A stretch of a document. */
export interface PickedSpan {
  document: number
  span: Span
  text: string
}

const LEAST_WORDS = 8
const MOST_WORDS = 40

/** Headings, lists, tables, rules and code are not what people quote. */
const NO_PROSE = /^(?:[#>|*+=-]|\s{4}|\d+\.\s|```)/

/**
 * Picks 8 to 40 words in a row out of a paragraph. Long documents are chosen more often.
 *
 * @param documents - The documents.
 * @param random - The choice.
 * @returns The stretch.
 */
export function pickSpan(documents: readonly Document[], random: Random): PickedSpan {
  const total = documents.reduce((sum, { text }) => sum + text.length, 0)
  for (;;) {
    let offset = random.below(total)
    let document = 0
    while (offset >= (documents[document] as Document).text.length) {
      offset -= (documents[document++] as Document).text.length
    }
    const { text } = documents[document] as Document
    const paragraphStart = text.lastIndexOf('\n\n', offset) + 2
    const nextBreak = text.indexOf('\n\n', offset)
    const paragraph = text.slice(paragraphStart, nextBreak < 0 ? text.length : nextBreak)
    if (NO_PROSE.test(paragraph)) continue
    const words = [...paragraph.matchAll(/\S*[\p{L}\p{N}]\S*/gu)]
    if (words.length < LEAST_WORDS) continue
    const count = Math.min(words.length, LEAST_WORDS + random.below(MOST_WORDS - LEAST_WORDS + 1))
    const first = random.below(words.length - count + 1)
    const last = words[first + count - 1] as RegExpExecArray
    const start = paragraphStart + (words[first] as RegExpExecArray).index
    const end = paragraphStart + last.index + last[0].length
    return { document, span: { start, end }, text: text.slice(start, end) }
  }
}
