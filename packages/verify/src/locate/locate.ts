import { WINDOW, type Segment } from '../index/segment.js'
import { lengthOf, type Pattern } from '../quotation/pattern.js'
import { compareRarity, createLocator, listWindows, lookUp, type Bucket, type Locator } from './candidates.js'
import { choosePassages } from './choose-passages.js'
import { layOn, type Located, type Passage } from './lay-on.js'
import { collectVotes } from './votes.js'

/** The most places of a window that are looked at; fewer where the quotation is long, so that no text takes for ever. */
const MOST_PLACES = 512
const MOST_WORDS = 100_000

/** The most windows that vote for a passage. */
export const MOST_VOTERS = 20

/** A passage that fewer of the voters stand in has too few of the words. */
export const LEAST_VOTES = 0.15

/** Votes for one passage are apart by as much as words before them were left out or added. */
const LEAST_SLACK = 40

/** Words around a passage that a quotation is laid on: few where it stands there whole, more where it may lack some. */
const ROOM_FOR_WHOLE = 2
const ROOM = 12

/**
 * Finds the passages of a segment that a quotation may come from, and lays it on them.
 *
 * @param segment - The segment.
 * @param pattern - The quotation.
 * @param accepts - Says which sources are looked at.
 * @returns The passages. Where it stands somewhere word for word, all such passages and no others.
 */
export function locate(segment: Segment, pattern: Pattern, accepts: (id: string) => boolean): Located[] {
  const windows = listWindows(pattern)
  const buckets = lookUp(segment, windows)
  if (buckets.length === 0) return []
  const locator = createLocator(segment, pattern, accepts)
  const whole = pattern.marks.size === 0 ? locateWhole(segment, pattern, rarestOf(buckets), locator) : []
  if (whole.length > 0) return whole

  const slack = slackOf(pattern)
  const candidates = collectVotes(
    segment,
    pattern,
    buckets.sort(compareRarity).slice(0, MOST_VOTERS),
    slack,
  ).flatMap(({ place, word }) => locator(place, word, WINDOW) ?? [])
  const least = Math.max(1, LEAST_VOTES * Math.min(windows.length, MOST_VOTERS))
  const passages = choosePassages(pattern, candidates, { slack, least })
  return passages.map((passage) => layOnBest(pattern, passage))
}

/**
 * Says how far windows of a quotation may be apart that agree on where it begins.
 *
 * @param pattern - The quotation.
 * @returns The distance in UTF-16 code units.
 */
export function slackOf(pattern: Pattern): number {
  return LEAST_SLACK + (lengthOf(pattern) >> 2)
}

/** What is marked may lie in several ways, by the run that it is laid on first. */
function layOnBest(pattern: Pattern, passage: Passage): Located {
  let best = layOn(pattern, passage, ROOM)
  if (pattern.marks.size === 0) return best
  for (const candidate of [passage.from, passage.to]) {
    if (best.different === 0) return best
    const other = layOn(pattern, { ...passage, candidate }, ROOM)
    if (other.different < best.different) best = other
  }
  return best
}

function rarestOf(buckets: readonly Bucket[]): Bucket {
  return buckets.reduce((rarest, bucket) => (compareRarity(bucket, rarest) < 0 ? bucket : rarest))
}

/** A quotation that stands in a source whole has its rarest window wherever it stands. */
function locateWhole(
  { entries }: Segment,
  pattern: Pattern,
  { window, from, to }: Bucket,
  locator: Locator,
): Located[] {
  const whole: Located[] = []
  const most = Math.max(8, Math.min(MOST_PLACES, MOST_WORDS / pattern.words.wordCount))
  for (let entry = from; entry < Math.min(to, from + most); entry++) {
    const candidate = locator(entries[entry] as number, window.word, Infinity)
    const located = candidate && layOn(pattern, { candidate, from: candidate, to: candidate }, ROOM_FOR_WHOLE)
    if (located?.different === 0) whole.push(located)
  }
  return whole
}
