import { align } from '../align/align.js'
import { hashLetters } from '../fold/hash-letters.js'
import { findWord, type Words } from '../fold/words.js'
import { compareRarity, type Candidate } from '../locate/candidates.js'
import { choosePassages } from '../locate/choose-passages.js'
import { LEAST_VOTES, MOST_VOTERS, slackOf } from '../locate/locate.js'
import { extentOf, measure, type Located, type Passage } from '../locate/lay-on.js'
import { collectVotes } from '../locate/votes.js'
import type { Pattern } from '../quotation/pattern.js'
import { PRINT_WINDOW, shortenHash, type Print } from './fingerprint.js'
import { createLetterProof } from './prove-letters.js'

/** A quotation laid on words that only a fingerprint is known of. */
export interface LocatedInPrint extends Located {
  print: Print
  /** Index in the fingerprint of the first word that the quotation is laid on. */
  firstWord: number
}

/** Words around a passage that a quotation is laid on. */
const ROOM = 12

/**
 * Finds the passages of a fingerprint that a quotation may come from, and lays it on them.
 *
 * @param print - The fingerprint.
 * @param pattern - The quotation.
 * @returns The passages.
 */
export function locateInPrint(print: Print, pattern: Pattern): LocatedInPrint[] {
  const { reading } = print
  const buckets = lookUp(print, pattern)
  const slack = slackOf(pattern)
  const candidates = collectVotes(print, pattern, buckets.slice(0, MOST_VOTERS), slack).map(
    ({ word, place }): Candidate => ({ reading, word, offset: place }),
  )
  const least = Math.max(1, LEAST_VOTES * Math.min(buckets.length, MOST_VOTERS))
  return choosePassages(pattern, candidates, { slack, least }).map((passage) =>
    layOnWords(print, pattern, passage),
  )
}

function lookUp({ heads }: Print, { words, marks }: Pattern) {
  const { codes, firsts, letterCount, wordCount } = words
  const buckets = []
  let runEnd = letterCount
  for (let word = wordCount - 1; word >= 0; word--) {
    if (marks.has(word + 1)) runEnd = firsts[word + 1] as number
    const first = firsts[word] as number
    if (first + PRINT_WINDOW > runEnd) continue
    const hash = hashLetters(codes, first, first + PRINT_WINDOW)
    const bucket = shortenHash(hash)
    buckets.push({ window: { hash, word }, from: heads[bucket] as number, to: heads[bucket + 1] as number })
  }
  return buckets.sort(compareRarity)
}

function layOnWords(print: Print, pattern: Pattern, passage: Passage): LocatedInPrint {
  const { reading, starts, wordCount } = print
  const { candidate } = passage
  const length = (starts[wordCount - 1] as number) + 1
  const extent = extentOf(pattern, passage, length, ROOM)
  const firstWord = findWord(starts, wordCount, extent.start)
  const lastWord = findWord(starts, wordCount, extent.end)
  const source = takeWords(print, firstWord, lastWord + 1)
  const sides = { pattern, source, proves: createLetterProof(print, pattern, firstWord) }
  const at = findWord(starts, wordCount, candidate.offset) - firstWord
  const alignment = align(sides, candidate.word, at)
  return { reading, sides, alignment, print, firstWord, ...measure(alignment, pattern.words.firsts) }
}

/** Words of a fingerprint, as if they had been read from a text. */
function takeWords({ firsts, starts, ends }: Print, from: number, to: number): Words {
  const base = firsts[from] as number
  const letterCount = (firsts[to] as number) - base
  const letterEnds = new Uint32Array(letterCount)
  for (let word = from; word < to; word++)
    letterEnds[(firsts[word + 1] as number) - base - 1] = ends[word] as number
  return {
    text: '',
    codes: new Uint16Array(letterCount),
    ends: letterEnds,
    letterCount,
    firsts: Uint32Array.from(firsts.subarray(from, to + 1), (letter) => letter - base),
    starts: starts.subarray(from, to),
    wordCount: to - from,
    isOpen: false,
    hashes: new Int32Array(to - from),
  }
}
