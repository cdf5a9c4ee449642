import { excerptOf } from '../compare/excerpts.js'
import { classOf, LETTER } from '../fold/characters.js'
import type { Lexicon } from '../grade/lexicon.js'
import { holdsReservation } from '../grade/qualifiers.js'
import type { Range } from '../range.js'
import type { ReadingText } from '../source/reading-text.js'
import type { Note } from '../verification.js'

/** The most that is read of a sentence on either side of a quotation, in UTF-16 code units. */
const REACH = 400

/** What ends a sentence, with the closing marks and the call of a note behind it; or speech that breaks off. */
const SENTENCE_END = /([.!?…])[\p{QMark})\]]*(?:\[[\d\s,;–-]{1,16}\]|[¹²³⁰⁴-⁹]{1,3})?$|[—–-]["'”’»]$/u

/** The most of a sentence's end that is looked at. */
const LONGEST_END = 24

/** A title, an initial or another abbreviation before a full stop, which ends no sentence. */
const ABBREVIATION = /(?:^|[\s(.])(?:\p{L}|\p{Lu}\p{Ll}{1,2}|vs|cf)$/u

/**
 * Notes that a quotation is cut out of a sentence whose left-out part negates or conditions it.
 *
 * @param reading - The source.
 * @param range - Where the quotation stands in its reading text.
 * @param lexicon - The word lists.
 * @returns A note for each such part; its range is in the reading text.
 */
export function noteContext(reading: ReadingText, range: Range, lexicon: Lexicon): Note[] {
  const { start, end } = range
  return [
    { start: sentenceEdge(reading, start, -1), end: start },
    { start: end, end: sentenceEdge(reading, end, 1) },
  ]
    .map((part) => excerptOf(reading.text, part))
    .filter(({ text }) => holdsReservation(text, lexicon))
    .map((excerpt) => ({ type: 'context-qualified', excerpt }))
}

function sentenceEdge(reading: ReadingText, offset: number, step: 1 | -1): number {
  const end = step > 0 ? reading.text.length : 0
  let at = offset
  for (let left = REACH; left > 0 && at !== end && !isBoundary(reading, at); left--) at += step
  return at
}

/** Whether a sentence ends, or in a clean text a paragraph, right before an offset. */
function isBoundary({ text, extracted }: ReadingText, offset: number): boolean {
  if (classOf(text.charCodeAt(offset - 1)) === LETTER) return false
  const last = text.charAt(offset - 1)
  if ('。！？'.includes(last)) return true
  if (last === '\n' && !extracted && /\n[ \t\r]*\n$/.test(text.slice(Math.max(0, offset - 8), offset)))
    return true
  if (/\S/.test(text.charAt(offset))) return false
  const before = text.slice(Math.max(0, offset - LONGEST_END), offset)
  const end = SENTENCE_END.exec(before)
  return end !== null && !(end[1] === '.' && ABBREVIATION.test(before.slice(0, end.index)))
}
