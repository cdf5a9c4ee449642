import { align } from '../align/align.js'
import { takeRoom } from '../fold/take-room.js'
import { findWord, wordLength, type Words } from '../fold/words.js'
import type { Bucket, Candidate } from '../locate/candidates.js'
import { findPassages } from '../locate/find-passages.js'
import { isRecognisable, leastLetters } from '../locate/is-recognisable.js'
import { extentOf, measure, reachOf, type Located } from '../locate/lay-on.js'
import type { Pattern } from '../quotation/pattern.js'
import { countNearby } from './count-nearby.js'
import { findHits, type PrintHits } from './find-hits.js'
import type { Print } from './fingerprint.js'
import { hashWindows } from './hash-windows.js'
import { followRow } from './follow-row.js'
import { listAccepted, mayGoOn, visitHash, type AcceptedPrints, type JoinedPrints } from './join-prints.js'
import { layWordByWord } from './lay-word-by-word.js'
import { createLetterProof } from './prove-letters.js'

/** A quotation laid on words that only a fingerprint is known of. */
export interface LocatedInPrint extends Located {
  print: Print
  /** Index in the fingerprint of the first word that the quotation is laid on. */
  firstWord: number
}

/** Where a quotation is looked for. */
export interface LocateInPrintsOptions {
  /** The ids of the sources that are looked at; of all, if there are none. */
  ids: ReadonlySet<string> | undefined
  /** The number of words of all sources. */
  size: number
}

/** Finds passages: those where a quotation stands whole, or those that it recognisably differs from. */
export type LocateInPrints = (similar: boolean) => LocatedInPrint[]

/** Words around a passage that a quotation is laid on: few where it stands there whole, more where it may lack some. */
const ROOM_FOR_WHOLE = 2
const ROOM = 12

/** The most places that are looked at where a quotation stands whole. */
const MOST_WHOLE = 512

/**
 * Makes a search of fingerprints for the passages that a quotation comes from. It is laid on each.
 *
 * @param joined - The fingerprints.
 * @param pattern - The quotation.
 * @param options - Where it is looked for.
 * @returns The search.
 */
export function createLocateInPrints(
  joined: JoinedPrints,
  pattern: Pattern,
  { ids, size }: LocateInPrintsOptions,
): LocateInPrints {
  const { words, completions } = pattern
  const hashes = hashWindows(words.codes, words.letterCount)
  const accepted = listAccepted(joined, ids)
  return (similar) => {
    if (!similar) return locateWhole(joined, pattern, { hashes, accepted })
    // What a bracket completes needs no proof.
    const given = [...completions.keys()].reduce((sum, word) => sum + wordLength(words, word), 0)
    const least = leastLetters(words.letterCount, size) - given
    const reach = reachOf(pattern, ROOM)
    return findHits(joined, pattern, { hashes, accepted, least })
      .filter((hits) => countNearby(hits, words, reach) >= least)
      .flatMap((hits) => locateInPrint(hits, pattern, { hashes, least }))
      .filter((located) => isRecognisable({ letterCount: words.letterCount, ...located }, size))
  }
}

/** A quotation that stands in a fingerprint whole has a row of all its letters there. */
function locateWhole(
  joined: JoinedPrints,
  pattern: Pattern,
  { hashes, accepted }: { hashes: Uint16Array; accepted: AcceptedPrints },
): LocatedInPrint[] {
  const { marks, completions, words } = pattern
  if (marks.size + completions.size > 0) return []
  const row = { hashes, first: 0, runEnd: words.letterCount, isCompleted: false }
  const whole: LocatedInPrint[] = []
  visitHash(joined, accepted, hashes[0] as number, (print, word, entry) => {
    if (!mayGoOn(joined, entry, hashes, 0)) return false
    const { reading, starts } = print
    if (followRow(print, word, row) < words.letterCount) return false
    const same = layWordByWord(print, pattern, { hashes, firstWord: word })
    if (same) {
      whole.push(same)
      return whole.length >= MOST_WHOLE
    }
    const candidate = { reading, word: 0, offset: starts[word] as number }
    const stretch = stretchOf(print, pattern, { candidate, room: ROOM_FOR_WHOLE })
    const located = layOnStretch(print, pattern, { candidate, hashes, ...stretch })
    if (located.different === 0) whole.push(located)
    return whole.length >= MOST_WHOLE
  })
  return whole
}

/** What is known of a quotation that is laid on a fingerprint. */
interface LayOptions {
  /** The hashes of all its windows. */
  hashes: Uint16Array
  /** It is recognisable only where so many of its letters can be proved. */
  least: number
}

function locateInPrint(hits: PrintHits, pattern: Pattern, options: LayOptions): LocatedInPrint[] {
  const { print, quoted, words } = hits
  const { reading, starts } = print
  const buckets: Bucket[] = []
  const entries = new Uint32Array(words.length)
  for (const [at, word] of quoted.entries()) {
    entries[at] = starts[words[at] as number] as number
    const last = buckets.at(-1)
    if (last?.word === word) last.to = at + 1
    else buckets.push({ word, from: at, to: at + 1 })
  }
  return findPassages(pattern, {
    buckets: buckets.reverse(),
    entries,
    windows: buckets.length,
    locator: (offset, word) => ({ reading, word, offset }),
  }).flatMap(([chief]) => layOnWords(hits, pattern, chief as Candidate, options) ?? [])
}

/** Lays a quotation on a passage, unless too few of its letters can be proved there. */
function layOnWords(
  hits: PrintHits,
  pattern: Pattern,
  candidate: Candidate,
  { hashes, least }: LayOptions,
): LocatedInPrint | undefined {
  const stretch = stretchOf(hits.print, pattern, { candidate, room: ROOM })
  if (countLetters(hits, pattern, stretch) < least) return undefined
  return layOnStretch(hits.print, pattern, { candidate, hashes, ...stretch })
}

/** Words of a fingerprint. */
interface Stretch {
  /** Index of the first word. */
  from: number
  /** Index after the last. */
  to: number
}

/** Finds the words of a fingerprint that a quotation is laid on. */
function stretchOf(
  { starts, wordCount }: Print,
  pattern: Pattern,
  { candidate, room }: { candidate: Candidate; room: number },
): Stretch {
  const length = (starts[wordCount - 1] as number) + 1
  const { start, end } = extentOf(pattern, candidate, length, room)
  return { from: findWord(starts, wordCount, start), to: findWord(starts, wordCount, end) + 1 }
}

function layOnStretch(
  print: Print,
  pattern: Pattern,
  { candidate, hashes, from, to }: Stretch & { candidate: Candidate; hashes: Uint16Array },
): LocatedInPrint {
  const { reading, starts, wordCount } = print
  const source = takeWords(print, from, to)
  const sides = { pattern, source, proves: createLetterProof(print, pattern, { hashes, firstWord: from }) }
  const at = findWord(starts, wordCount, candidate.offset) - from
  const alignment = align(sides, candidate.word, at)
  return { reading, sides, alignment, print, firstWord: from, ...measure(sides, alignment) }
}

/** Counts the letters of a quotation that stand somewhere among words of a fingerprint, in rows. */
function countLetters({ quoted, words, ends }: PrintHits, pattern: Pattern, { from, to }: Stretch): number {
  let count = 0
  let counted = 0
  for (const [at, word] of words.entries()) {
    const end = ends[at] as number
    if (word < from || word >= to || end <= counted) continue
    count += end - Math.max(counted, pattern.words.firsts[quoted[at] as number] as number)
    counted = end
  }
  return count
}

/** Words of a fingerprint, as if they had been read from a text. */
function takeWords({ firsts, starts, ends }: Print, from: number, to: number): Words {
  const base = firsts[from] as number
  const letterCount = (firsts[to] as number) - base
  const bytes = 4 * (to - from + 1) + 6 * letterCount
  const { buffer, at } = takeRoom(bytes)
  new Uint8Array(buffer, at, bytes).fill(0)
  const wordFirsts = new Uint32Array(buffer, at, to - from + 1)
  const letterEnds = new Uint32Array(buffer, at + wordFirsts.byteLength, letterCount)
  for (let word = from; word < to; word++) {
    const letter = (firsts[word + 1] as number) - base
    wordFirsts[word - from + 1] = letter
    letterEnds[letter - 1] = ends[word] as number
  }
  return {
    text: '',
    codes: new Uint16Array(buffer, at + bytes - 2 * letterCount, letterCount),
    ends: letterEnds,
    letterCount,
    firsts: wordFirsts,
    starts: starts.subarray(from, to),
    wordCount: to - from,
    isOpen: false,
  }
}
