import { align } from '../align/align.js'
import { findWord, type Words } from '../fold/words.js'
import { listWindows, lookUp, type Candidate } from '../locate/candidates.js'
import { findPassages } from '../locate/find-passages.js'
import { LEAST_SHARE } from '../locate/is-recognisable.js'
import { extentOf, measure, type Located } from '../locate/lay-on.js'
import type { Pattern } from '../quotation/pattern.js'
import { PRINT_WINDOW, shortenHash, type Print } from './fingerprint.js'
import { limitProved } from './limit-proved.js'
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
  const buckets = lookUp(print.heads, listWindows(pattern, PRINT_WINDOW), shortenHash)
  return findPassages(pattern, {
    buckets,
    entries: print.entries,
    windows: buckets.length,
    locator: (offset, word) => ({ reading, word, offset }),
  }).flatMap(([chief]) => layOnWords(print, pattern, chief as Candidate) ?? [])
}

/** Lays a quotation on a passage, unless too few of its letters can be proved there. What a bracket completes needs no proof. */
function layOnWords(print: Print, pattern: Pattern, candidate: Candidate): LocatedInPrint | undefined {
  const { reading, starts, wordCount } = print
  const length = (starts[wordCount - 1] as number) + 1
  const extent = extentOf(pattern, candidate, length, ROOM)
  const firstWord = findWord(starts, wordCount, extent.start)
  const lastWord = findWord(starts, wordCount, extent.end)
  const { words, completions } = pattern
  const most = limitProved(words, print, { from: firstWord, to: lastWord + 1 })
  if (completions.size === 0 && most < LEAST_SHARE * words.letterCount) return undefined
  const source = takeWords(print, firstWord, lastWord + 1)
  const sides = { pattern, source, proves: createLetterProof(print, pattern, firstWord) }
  const at = findWord(starts, wordCount, candidate.offset) - firstWord
  const alignment = align(sides, candidate.word, at)
  return { reading, sides, alignment, print, firstWord, ...measure(sides, alignment) }
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
  }
}
