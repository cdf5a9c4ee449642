import type { Mark } from '../quotation/marks.js'
import { isApparatus } from './is-apparatus.js'
import { matchWords, type Sides, type WordMatch } from './match-words.js'
import { measureRun } from './measure-run.js'
import { resync } from './resync.js'

/** Words of the quotation and the words of the source that stand for them. Indexes are half-open. */
export interface Pair {
  type: 'same' | 'different' | 'apparatus'
  quotedFrom: number
  quotedTo: number
  sourceFrom: number
  sourceTo: number
}

/** A mark of the quotation and the words of the source that it stands for. */
export interface MarkedPair {
  type: 'marked'
  mark: Mark
  quotedFrom: number
  quotedTo: number
  sourceFrom: number
  sourceTo: number
}

/** How the words of a quotation lie on those of a source, in order. */
export type Alignment = (Pair | MarkedPair)[]

/** The words that an ellipsis may leave out; more is another passage. */
export const LONGEST_ELISION = 150

/** The words that a bracket may stand for, beyond as many as it holds. */
const BRACKET_WORDS = 12

/** Words of a run that are looked at to find where it goes on after a mark. */
const RUN_SAMPLE = 24

/**
 * Lays a quotation on a source, from a word on that both have, to both sides.
 *
 * @param sides - The quotation and a stretch of the source.
 * @param quoted - Index of a word of the quotation.
 * @param source - Index of the word of the source that it matches.
 * @returns The alignment of the whole quotation.
 */
export function align(sides: Sides, quoted: number, source: number): Alignment {
  const left = extend(sides, quoted - 1, source - 1, -1)
  const right = extend(sides, quoted, source, 1)
  return [...left.reverse(), ...right]
}

function extend(sides: Sides, quoted: number, source: number, direction: 1 | -1): Alignment {
  const { pattern } = sides
  const end = direction > 0 ? pattern.words.wordCount : -1
  const pairs: Alignment = []
  const push = (type: Pair['type'], { quoted: a, source: b }: WordMatch): void => {
    const quotedFrom = direction > 0 ? quoted : quoted - a + 1
    const sourceFrom = direction > 0 ? source : source - b + 1
    pairs.push({ type, quotedFrom, quotedTo: quotedFrom + a, sourceFrom, sourceTo: sourceFrom + b })
    quoted += a * direction
    source += b * direction
  }
  // The marks before the word that the alignment begins with are passed by the half that goes to the left.
  let passed = direction > 0 ? quoted : undefined
  for (;;) {
    const marks = passed === quoted ? undefined : pattern.marks.get(direction > 0 ? quoted : quoted + 1)
    passed = quoted
    if (marks) source = passMarks(sides, marks, quoted, source, direction, pairs)
    if (quoted === end) return pairs
    const match = matchWords(sides, quoted, source, direction)
    if (match) push('same', match)
    else if (source >= 0 && source < sides.source.wordCount && isApparatus(sides.source, source)) {
      push('apparatus', { quoted: 0, source: 1 })
    } else push('different', resync(sides, quoted, source, direction))
  }
}

/** Finds what marks stand for, records it, and returns where the source goes on. */
function passMarks(
  sides: Sides,
  marks: readonly Mark[],
  quoted: number,
  source: number,
  direction: 1 | -1,
  pairs: Alignment,
): number {
  const skipped = countSkipped(sides, marks, quoted, source, direction)
  // What is skipped belongs to the ellipsis, else to the first bracket.
  const chief =
    marks.find(({ type }) => type === 'elision') ?? marks.find(({ type }) => type === 'bracket') ?? marks[0]
  for (const mark of marks) {
    const words = mark === chief ? skipped : 0
    const quotedFrom = direction > 0 ? quoted : quoted + 1
    const sourceFrom = direction > 0 ? source : source - words + 1
    pairs.push({
      type: 'marked',
      mark,
      quotedFrom,
      quotedTo: quotedFrom,
      sourceFrom,
      sourceTo: sourceFrom + words,
    })
    source += words * direction
  }
  return source
}

function countSkipped(
  sides: Sides,
  marks: readonly Mark[],
  quoted: number,
  source: number,
  direction: 1 | -1,
): number {
  const most = marks.reduce((words, mark) => Math.max(words, mostWords(mark)), 0)
  let best = 0
  let bestLength = 0
  for (let words = 0; words <= most; words++) {
    const { length, isWhole } = measureRun(sides, quoted, source + words * direction, direction, RUN_SAMPLE)
    if (isWhole && length > 0) return words
    if (length > bestLength) {
      bestLength = length
      best = words
    }
  }
  return bestLength >= 2 ? best : 0
}

function mostWords({ type, content }: Mark): number {
  if (type === 'elision') return LONGEST_ELISION
  return type === 'bracket' ? BRACKET_WORDS + content.split(/\s+/).length : 0
}
