import { LONGEST_ELISION } from '../align/align.js'
import { lengthOf, type Pattern } from '../quotation/pattern.js'
import { WINDOW } from '../index/segment.js'
import type { Bucket, Candidate, Locator } from './candidates.js'
import { UNITS_PER_WORD, type Passage } from './lay-on.js'

/** The most windows that vote for a passage, and the most votes that are counted; the rarest windows come first. */
const MOST_VOTERS = 20
const MOST_VOTES = 512

/** A passage that fewer of the voters stand in has too few of the words. */
const LEAST_VOTES = 0.15

/** Votes for one passage are apart by as much as words before them were left out or added. */
const LEAST_SLACK = 40

/** Slots that votes are counted in: so many that few share one by chance. Between two counts all are zero. */
const SLOTS = 1 << 13
const counts = new Uint16Array(SLOTS)

/** The most votes that are looked at, and the most passages that are chosen. */
const MOST_KEPT = 64
const MOST_PASSAGES = 3

/** What passages are found by. */
export interface FindPassagesOptions {
  /** The entries of the windows of the quotation, the last one first. */
  buckets: readonly Bucket[]
  /** The places of all entries. */
  entries: Uint32Array
  /** How many windows the quotation has. */
  windows: number
  /** Says what stands at a place, if a window of the quotation may stand there. */
  locator: Locator
}

/** A place where a word may stand, and where the quotation then begins. */
interface Vote {
  word: number
  place: number
  origin: number
}

/**
 * Finds the passages where the most windows stand as they do in the quotation: each window votes for where the quotation
 * begins.
 *
 * @param pattern - The quotation.
 * @param options - What they are found by.
 * @returns The passages, the best first; none has less than half as many votes as it.
 */
export function findPassages(pattern: Pattern, options: FindPassagesOptions): Passage[] {
  const length = lengthOf(pattern)
  const slack = LEAST_SLACK + (length >> 2)
  const reach = length + LONGEST_ELISION * UNITS_PER_WORD * (1 + Math.min(pattern.marks.size, 8))
  const least = LEAST_VOTES * Math.min(options.windows, MOST_VOTERS)
  const votes = keepAgreeing(collectVotes(pattern, options), slack, least)
  let rest = toCandidates(votes, options.locator)
  const passages: Passage[] = []
  let most = least
  while (passages.length < MOST_PASSAGES) {
    const { chief, count } = findChief(rest, slack)
    if (!chief || count < least || 2 * count < most) break
    most = Math.max(most, count)
    const isNear = ({ reading, origin }: VotingCandidate): boolean =>
      reading === chief.reading && Math.abs(origin - chief.origin) <= reach
    const near = rest.filter(isNear)
    passages.push([chief, ...near.slice(0, 1), ...near.slice(-1)])
    rest = rest.filter((other) => !isNear(other))
  }
  return passages
}

function collectVotes({ words }: Pattern, { buckets, entries }: FindPassagesOptions): Vote[] {
  const votes: Vote[] = []
  const byRarity = [...buckets].sort((a, b) => a.to - a.from - (b.to - b.from))
  for (const { word, from, to } of byRarity.slice(0, MOST_VOTERS)) {
    const distance = words.starts[word] as number
    for (let entry = from; entry < to && votes.length < MOST_VOTES; entry++) {
      const place = entries[entry] as number
      votes.push({ word, place, origin: place - distance })
    }
  }
  return votes
}

/** A candidate with where the quotation then begins. */
interface VotingCandidate extends Candidate {
  origin: number
}

function toCandidates(votes: readonly Vote[], locator: Locator): VotingCandidate[] {
  return votes
    .flatMap(({ place, word, origin }) => {
      const candidate = locator(place, word, WINDOW)
      return candidate ? { origin, ...candidate } : []
    })
    .sort((a, b) => a.origin - b.origin)
}

/** Finds the candidate in the middle of the most that agree on where the quotation begins. */
function findChief(
  candidates: readonly VotingCandidate[],
  slack: number,
): { chief: VotingCandidate | undefined; count: number } {
  let chief = candidates[0]
  let count = 0
  let from = 0
  for (const [index, { origin }] of candidates.entries()) {
    while (origin - (candidates[from] as VotingCandidate).origin > slack) from++
    if (index - from + 1 <= count) continue
    count = index - from + 1
    chief = candidates[(from + index) >> 1]
  }
  return { chief, count }
}

/** Keeps the votes that so many others agree with that a passage may have enough: counted in one pass, without sorting. */
function keepAgreeing(votes: readonly Vote[], slack: number, least: number): Vote[] {
  const slotOf = ({ origin }: Vote): number => Math.floor(origin / (slack + 1)) & (SLOTS - 1)
  for (const vote of votes) {
    const slot = slotOf(vote)
    counts[slot] = (counts[slot] as number) + 1
  }
  const agreeing = (vote: Vote): number => {
    const slot = slotOf(vote)
    const before = counts[(slot - 1) & (SLOTS - 1)] as number
    const after = counts[(slot + 1) & (SLOTS - 1)] as number
    return (counts[slot] as number) + Math.max(before, after)
  }
  const kept = votes
    .filter((vote) => agreeing(vote) >= least)
    .sort((a, b) => agreeing(b) - agreeing(a))
    .slice(0, MOST_KEPT)
  for (const vote of votes) counts[slotOf(vote)] = 0
  return kept
}
