import type { Outcome } from './peers/peer.js'
import type { Origin, Query, Span } from './queries/query.js'
import { wordsOf } from './words/words-of.js'

/** Whether an engine was right. */
export interface Score {
  /** Verdict and place are right. */
  isRight: boolean
  /** The differing words are exactly named. Only for altered quotations. */
  areWordsNamed: boolean
}

/**
 * Compares what an engine says with what is known.
 *
 * @param query - The quotation.
 * @param outcome - What the engine says of it.
 * @returns Whether it is right.
 */
export function score(query: Query, outcome: Outcome): Score {
  const { origin, touched } = query
  if (!origin) return { isRight: outcome.verdict === 'absent', areWordsNamed: false }
  const expected = touched ? 'altered' : 'verbatim'
  const isRight = outcome.verdict === expected && isPlaceRight(outcome, origin)
  const areWordsNamed = isRight && touched !== undefined && isExact(query, outcome)
  return { isRight, areWordsNamed }
}

/** The stretch found and the true one share more than half of the longer one. */
function isPlaceRight({ place }: Outcome, origin: Origin): boolean {
  if (place?.document !== origin.document) return false
  const span: Span = place.isNormalised ? origin.normalisedSpan : origin.span
  const shared = Math.min(span.end, place.end) - Math.max(span.start, place.start)
  return shared > Math.max(span.end - span.start, place.end - place.start) / 2
}

/**
 * The named words are exact if no others were touched, and if without them quotation and source have the same words. For
 * two words that changed places, either of them or both may be named.
 */
function isExact({ text, origin, touched }: Query, { differences = [] }: Outcome): boolean {
  if (!origin || !touched) return false
  const quoted = differences.flatMap((difference) => wordsOf(difference.quoted))
  const source = differences.flatMap((difference) => wordsOf(difference.source))
  const isTouched =
    holds(touched.quoted.flatMap(wordsOf), quoted) && holds(touched.source.flatMap(wordsOf), source)
  if (!isTouched || quoted.length + source.length < leastDifferences(wordsOf(text), wordsOf(origin.text))) {
    return false
  }
  const kept = countWords(wordsOf(text), quoted)
  const keptOfSource = countWords(wordsOf(origin.text), source)
  return [...kept.keys(), ...keptOfSource.keys()].every(
    (word) => (kept.get(word) ?? 0) === (keptOfSource.get(word) ?? 0),
  )
}

function holds(all: readonly string[], some: readonly string[]): boolean {
  return [...countWords(all, some).values()].every((count) => count >= 0)
}

/** How often each word is left when some are taken away. */
function countWords(words: readonly string[], without: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  for (const word of without) counts.set(word, (counts.get(word) ?? 0) - 1)
  return counts
}

/** How many words are in no longest common subsequence. */
function leastDifferences(a: readonly string[], b: readonly string[]): number {
  let previous = new Uint16Array(b.length + 1)
  for (const word of a) {
    const row = new Uint16Array(b.length + 1)
    b.forEach((other, index) => {
      row[index + 1] =
        word === other
          ? (previous[index] as number) + 1
          : Math.max(row[index] as number, previous[index + 1] as number)
    })
    previous = row
  }
  return a.length + b.length - 2 * (previous[b.length] as number)
}
