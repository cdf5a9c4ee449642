import type { Segment } from '../index/segment.js'
import type { Pattern } from '../quotation/pattern.js'
import type { Range } from '../range.js'
import { createLocator, lookUp, lookUpRare, type Candidate, type Locator } from './candidates.js'
import { findPassages } from './find-passages.js'
import { layOn, layWhole, type Located, type Passage } from './lay-on.js'
import { placeRangeOf } from './place-range.js'

/** The most places of a window that are looked at; fewer where the quotation is long, so that no text takes for ever. */
const MOST_PLACES = 512
const MOST_WORDS = 100_000

/** Words around a passage that a quotation is laid on: few where it stands there whole, more where it may lack some. */
const ROOM_FOR_WHOLE = 2
const ROOM = 12

/** Where a quotation is looked for. */
export interface LocateOptions {
  /** The ids of the sources that are looked at; of all, if there are none. */
  ids: ReadonlySet<string> | undefined
  /** Whether passages that it differs from are looked for, instead of those where it stands whole. */
  similar: boolean
}

/**
 * Finds the passages of a segment that a quotation may come from, and lays it on them.
 *
 * @param segment - The segment.
 * @param pattern - The quotation.
 * @param options - Where it is looked for.
 * @returns The passages. What has marks of the writer stands nowhere whole.
 */
export function locate(segment: Segment, pattern: Pattern, { ids, similar }: LocateOptions): Located[] {
  const locator = createLocator(segment, pattern, ids)
  const places = placeRangeOf(segment, ids)
  if (!similar) return pattern.marks.size === 0 ? locateWhole(segment, pattern, { locator, places }) : []
  const { entries } = segment
  const { buckets, windows } = lookUp(segment, pattern, places)
  return findPassages(pattern, { buckets, entries, windows, locator }).map((passage) =>
    layOnBest(pattern, passage),
  )
}

/** What is marked may lie in several ways, by the run that it is laid on first. */
function layOnBest(pattern: Pattern, [chief, ...others]: Passage): Located {
  let best = layOn(pattern, chief as Candidate, ROOM)
  if (pattern.marks.size === 0) return best
  for (const candidate of others) {
    if (best.different === 0) break
    const other = layOn(pattern, candidate, ROOM)
    if (other.different === 0 || other.matched > best.matched) best = other
  }
  return best
}

/** A quotation that stands in a source whole has each of its windows wherever it stands. */
function locateWhole(
  segment: Segment,
  pattern: Pattern,
  { locator, places }: { locator: Locator; places: Range },
): Located[] {
  const whole: Located[] = []
  const { word, from, to } = lookUpRare(segment, pattern, places)
  const most = Math.max(8, Math.min(MOST_PLACES, MOST_WORDS / pattern.words.wordCount))
  for (let entry = from; entry < Math.min(to, from + most); entry++) {
    const candidate = locator(segment.entries[entry] as number, word, Infinity)
    if (!candidate) continue
    const located = layWhole(pattern, candidate) ?? layOn(pattern, candidate, ROOM_FOR_WHOLE)
    if (located.different === 0) whole.push(located)
  }
  return whole
}
