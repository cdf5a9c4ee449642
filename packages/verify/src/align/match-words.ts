import type { Words } from '../fold/words.js'
import type { Pattern } from '../quotation/pattern.js'

/** The most words on one side that can be one word, or a few, on the other. */
const MOST_PARTS = 6

/** How many words of the quotation match how many of the source; none and none if they do not. */
export interface WordMatch {
  quoted: number
  source: number
}

/** What is aligned: a quotation, and a stretch of a source. */
export interface Sides {
  pattern: Pattern
  source: Words
  /** Set where the letters of the source are not at hand, but something that proves them. */
  proves?: LetterProof
}

/**
 * Says whether letters of a quotation are proved to be those of the source.
 *
 * @param from - Index of the first letter in the quotation.
 * @param to - Index after the last.
 * @param source - Index of the first letter in the stretch of the source.
 */
export type LetterProof = (from: number, to: number, source: number) => boolean

const ONE_EACH: WordMatch = { quoted: 1, source: 1 }

/**
 * Matches a word of a quotation with one of a source by their letters. Where a space or a hyphen stands on one side
 * only, a few words match a few others that have the same letters.
 *
 * @param sides - The quotation and the source.
 * @param quoted - Index of a word of the quotation.
 * @param source - Index of a word of the source.
 * @param direction - Which way further words are taken: 1 to the right, -1 to the left.
 * @returns How many words match, or nothing.
 */
export function matchWords(
  sides: Sides,
  quoted: number,
  source: number,
  direction: 1 | -1,
): WordMatch | undefined {
  const { pattern, source: text } = sides
  const { words } = pattern
  if (quoted < 0 || source < 0 || quoted >= words.wordCount || source >= text.wordCount) return undefined
  const isLikely = !sides.proves && words.hashes[quoted] === text.hashes[source]
  if (isLikely && haveSameLetters(sides, quoted, source)) return ONE_EACH
  if (pattern.completions.has(quoted)) return matchCompleted(sides, quoted, source) ? ONE_EACH : undefined
  return matchParts(sides, quoted, source, direction)
}

/** Matches words whose letters are divided differently. */
function matchParts(sides: Sides, quoted: number, source: number, direction: 1 | -1): WordMatch | undefined {
  const { pattern, source: text, proves } = sides
  const { words, marks } = pattern
  let lastQuoted = quoted
  let lastSource = source
  for (;;) {
    const [quotedFrom, quotedTo] = letterRange(words, quoted, lastQuoted)
    const [sourceFrom, sourceTo] = letterRange(text, source, lastSource)
    const quotedLength = quotedTo - quotedFrom
    const sourceLength = sourceTo - sourceFrom
    const shorter = Math.min(quotedLength, sourceLength)
    // What there is of both must be the same, or more of it is of no use.
    const quotedStart = direction > 0 ? quotedFrom : quotedTo - shorter
    const sourceStart = direction > 0 ? sourceFrom : sourceTo - shorter
    if (!proves && !areEqual(words.codes, quotedStart, text.codes, sourceStart, shorter)) return undefined
    if (quotedLength === sourceLength) {
      if (proves && !proves(quotedFrom, quotedTo, sourceFrom)) return undefined
      const match = { quoted: Math.abs(lastQuoted - quoted) + 1, source: Math.abs(lastSource - source) + 1 }
      return match.quoted + match.source > 2 ? match : ONE_EACH
    }
    if (quotedLength < sourceLength) {
      if (marks.has(direction > 0 ? lastQuoted + 1 : lastQuoted)) return undefined
      lastQuoted += direction
      if (lastQuoted < 0 || lastQuoted >= words.wordCount) return undefined
    } else {
      lastSource += direction
      if (lastSource < 0 || lastSource >= text.wordCount) return undefined
    }
    if (Math.abs(lastQuoted - quoted) >= MOST_PARTS || Math.abs(lastSource - source) >= MOST_PARTS)
      return undefined
  }
}

/** Matches a word that a bracket completes: the source's word has what stands outside of the bracket. */
function matchCompleted({ pattern, source: text, proves }: Sides, quoted: number, source: number): boolean {
  const [from, to] = letterRange(pattern.words, quoted, quoted)
  const [sourceFrom, sourceTo] = letterRange(text, source, source)
  const length = to - from
  if (length > sourceTo - sourceFrom) return false
  // Of a part of a word there is no proof; what the bracket stands for is the writer's word anyway.
  if (proves) return true
  const start = pattern.completions.get(quoted) === 'before' ? sourceTo - length : sourceFrom
  return areEqual(pattern.words.codes, from, text.codes, start, length)
}

function haveSameLetters({ pattern, source: text }: Sides, quoted: number, source: number): boolean {
  const [quotedFrom, quotedTo] = letterRange(pattern.words, quoted, quoted)
  const [sourceFrom, sourceTo] = letterRange(text, source, source)
  const length = quotedTo - quotedFrom
  return (
    length === sourceTo - sourceFrom &&
    areEqual(pattern.words.codes, quotedFrom, text.codes, sourceFrom, length)
  )
}

/** The letters of a row of words, whichever of its ends is given first. */
function letterRange({ firsts }: Words, one: number, other: number): [from: number, to: number] {
  return [firsts[Math.min(one, other)] as number, firsts[Math.max(one, other) + 1] as number]
}

function areEqual(a: Uint16Array, fromA: number, b: Uint16Array, fromB: number, length: number): boolean {
  for (let index = 0; index < length; index++) if (a[fromA + index] !== b[fromB + index]) return false
  return true
}
