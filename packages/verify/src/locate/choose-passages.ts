import { LONGEST_ELISION } from '../align/align.js'
import { lengthOf, type Pattern } from '../quotation/pattern.js'
import type { Candidate } from './candidates.js'
import { UNITS_PER_WORD, type Passage } from './lay-on.js'

/** The most passages that are chosen. */
const MOST_PASSAGES = 3

/** How passages are chosen. */
export interface ChoosePassagesOptions {
  /** How far apart candidates may be that agree on where the quotation begins. */
  slack: number
  /** A passage that has fewer candidates is none. */
  least: number
}

/**
 * Chooses the places where the most windows stand as they do in the quotation.
 *
 * @param pattern - The quotation.
 * @param candidates - Where its windows stand.
 * @param options - What counts as a place.
 * @returns The places, the best first; none has less than half as many windows as it.
 */
export function choosePassages(
  pattern: Pattern,
  candidates: readonly Candidate[],
  { slack, least }: ChoosePassagesOptions,
): Passage[] {
  const { words, marks } = pattern
  const originOf = ({ offset, word }: Candidate): number => offset - (words.starts[word] as number)
  const reach = lengthOf(pattern) + LONGEST_ELISION * UNITS_PER_WORD * (1 + Math.min(marks.size, 8))
  const byText = new Map<string, Candidate[]>()
  for (const candidate of candidates) {
    const list = byText.get(candidate.reading.id) ?? []
    byText.set(candidate.reading.id, list)
    list.push(candidate)
  }
  const passages: (Passage & { votes: number })[] = []
  for (const list of byText.values()) {
    let rest = list.sort((a, b) => originOf(a) - originOf(b))
    for (let found = 0; found < MOST_PASSAGES && rest.length > 0; found++) {
      const { candidate, votes } = findDensest(rest, originOf, slack)
      const isNear = (other: Candidate): boolean => Math.abs(originOf(other) - originOf(candidate)) <= reach
      const near = rest.filter(isNear)
      passages.push({ candidate, from: near[0] ?? candidate, to: near.at(-1) ?? candidate, votes })
      rest = rest.filter((other) => !isNear(other))
    }
  }
  passages.sort((a, b) => b.votes - a.votes)
  const most = passages[0]?.votes ?? 0
  return passages.filter(({ votes }) => votes >= least && 2 * votes >= most).slice(0, MOST_PASSAGES)
}

/** Finds the candidate that most others agree with on where the quotation begins. */
function findDensest(
  sorted: readonly Candidate[],
  originOf: (candidate: Candidate) => number,
  slack: number,
) {
  let best = { candidate: sorted[0] as Candidate, votes: 0 }
  let from = 0
  for (const [index, candidate] of sorted.entries()) {
    while (originOf(candidate) - originOf(sorted[from] as Candidate) > slack) from++
    const votes = index - from + 1
    if (votes > best.votes) best = { candidate: sorted[(from + index) >> 1] as Candidate, votes }
  }
  return best
}
