import { PRINT_WINDOW, shortenHash } from '../fingerprint/fingerprint.js'
import { hashLetters } from '../fold/hash-letters.js'
import { createLetters, scanLetters, type Letters } from '../fold/scan-letters.js'
import { scanWindows, type WindowSink } from '../fold/scan-windows.js'
import { WINDOW } from '../index/segment.js'
import type { SourceIndex } from '../index/source-index.js'
import { addHash, createHashSet, hasHash, type HashSet } from './hash-set.js'

/** Says whether a text shares a phrase with the sources: a no is certain, a yes is likely. */
export type PhraseGate = (text: string) => boolean

/** Which phrases count. */
export interface PhraseGateOptions {
  /**
   * The letters of a phrase, from 8 to 64. Default: 8, the fewest by which any quotation is found.
   */
  letters?: number
  /** The ids of the sources whose phrases count. Default: all. */
  sources?: readonly string[]
}

const MOST_LETTERS = 64

/**
 * Makes a gate that says fast whether a text shares any phrase with the sources of an index, so that texts which have
 * nothing to do with them need not be looked at more closely.
 *
 * A phrase is a number of letters in a row, from the start of a word on, whatever stands between them. With 8 letters, a no
 * means that no quotation which lies within the text, from word to word as its characters stand there, is verbatim, edited
 * or altered. So few letters are shared by most longer texts in one language; with more, fewer are let through, and a no
 * means that no quotation with so many letters in a row as a source has them lies within the text. Every verbatim one has
 * at least 15.
 *
 * @param index - The sources. The gate reads them once, and keeps about ten bytes for each of their words.
 * @param options - How long a phrase must be.
 * @returns The gate.
 * @throws {RangeError} When `letters` is not a whole number from 8 to 64.
 * @example
 * ```ts @import.meta.vitest
 * const { createIndex } = await import('@florilegium/verify')
 * const index = createIndex([{ id: 'charter', text: 'We the peoples of the United Nations' }])
 * const sharesPhrase = createPhraseGate(index)
 * expect(sharesPhrase('# Notes\n\nIt begins with “We the *peoples*”.')).toBe(true)
 * expect(sharesPhrase('# Notes\n\nIt begins with other words.')).toBe(false)
 * ```
 */
export function createPhraseGate(index: SourceIndex, options: PhraseGateOptions = {}): PhraseGate {
  const { letters = WINDOW } = options
  if (!Number.isInteger(letters) || letters < WINDOW || letters > MOST_LETTERS) {
    throw new RangeError(
      `A phrase has ${letters} letters, expected a whole number from ${WINDOW} to ${MOST_LETTERS}.`,
    )
  }
  const ids = options.sources && new Set(options.sources)
  const accepts = (id: string): boolean => ids?.has(id) ?? true
  const segments = index.segments.filter(({ texts }) => texts.some(({ id }) => accepts(id)))
  const fingerprints = index.fingerprints.filter(({ reading }) => accepts(reading.id))
  const inTexts = createLookup(letters)
  // Of fewer letters a fingerprint knows nothing, and nothing that has fewer in a row is found in it.
  const inPrints = letters < PRINT_WINDOW ? createLookup(PRINT_WINDOW) : inTexts

  if (segments.length > 0) {
    const phrases = createHashSet(segments.reduce((sum, { entries }) => sum + entries.length, 0))
    const addHead = addTest(inTexts, (codes, from) =>
      hasHash(phrases, hashLetters(codes, from, from + letters)),
    )
    for (const { id, text } of segments.flatMap(({ texts }) => texts))
      if (accepts(id)) addPhrases(text, inTexts, { addHead, phrases })
  }
  const { prints } = index
  if (prints && fingerprints.length > 0) {
    const mayHold = prints.createMayHold(ids)
    const addHead = addTest(inPrints, (codes, from) => mayHold(codes, from, from + inPrints.letters))
    for (const { print } of fingerprints) print.startHashes.forEach(addHead)
  }
  return (text) => holdsAny(text, inTexts) || (inPrints !== inTexts && holdsAny(text, inPrints))
}

/** What phrases of some length are looked up in. */
interface Lookup {
  letters: number
  /** How many of the letters make a head. They are those that a fingerprint has a hash of, if there are so many. */
  head: number
  /**
   * For each hash of a head of a phrase, a bit for each test that may know it, so that nearly all others are told in no time.
   * There are two bits a hash: the fewer bytes, the more of them are in the processor's cache.
   */
  heads: Uint8Array
  /** Each says whether a phrase is in some of the sources. There are two at most. */
  tests: PhraseTest[]
  /** Room for the letters of a text. It is made once, since most texts are short. */
  room: Letters
}

type PhraseTest = (codes: Uint16Array, from: number) => boolean

/** Letters that are read in one go. */
const ROOM = 1 << 13

/** There are so many hashes of 16 bits. */
const HASHES = 1 << 16

function createLookup(letters: number): Lookup {
  return {
    letters,
    head: Math.min(letters, PRINT_WINDOW),
    heads: new Uint8Array(HASHES >> 2),
    tests: [],
    room: createLetters(ROOM),
  }
}

/** Adds a test, and returns what adds the hashes of the heads that it knows. */
function addTest({ heads, tests }: Lookup, test: PhraseTest): (hash: number) => void {
  const bit = 1 << tests.length
  tests.push(test)
  return (hash) => {
    heads[hash >> 2] = (heads[hash >> 2] as number) | (bit << placeOf(hash))
  }
}

function testsOf({ heads }: Lookup, hash: number): number {
  return ((heads[hash >> 2] as number) >> placeOf(hash)) & 3
}

/** Where the bits of a hash are in their byte. */
function placeOf(hash: number): number {
  return 2 * (hash & 3)
}

function addPhrases(
  text: string,
  { letters, head }: Lookup,
  { addHead, phrases }: { addHead: (hash: number) => void; phrases: HashSet },
): void {
  const add: WindowSink = (hashes, { codes, firsts }, count) => {
    for (let at = 0; at < count; at++) {
      const from = firsts[at] as number
      addHead(shortenHash(hashes[at] as number))
      addHash(phrases, hashLetters(codes, from, from + letters))
    }
    return false
  }
  scanWindows(text, 0, text.length, head, add, letters)
}

/** Whether a phrase of a text is in any source. */
function holdsAny(text: string, lookup: Lookup): boolean {
  const { letters, head, tests, room } = lookup
  if (tests.length === 0) return false
  const { codes, firsts, starts } = room
  room.isOpen = false
  for (let index = 0; index < text.length;) {
    const stop = scanLetters(text, index, text.length, room, room.isOpen)
    const { letterCount, wordCount } = room
    let word = 0
    for (; word < wordCount; word++) {
      const from = firsts[word] as number
      if (from + letters > letterCount) break
      const known = testsOf(lookup, shortenHash(hashLetters(codes, from, from + head)))
      if (known === 0) continue
      if (tests.some((holds, test) => (known & (1 << test)) !== 0 && holds(codes, from))) return true
    }
    if (stop >= text.length) return false
    // A phrase that the room cut is read again at the head of the next round.
    const isCut = word < wordCount && (starts[word] as number) > index
    if (isCut) room.isOpen = false
    index = isCut ? (starts[word] as number) : stop
  }
  return false
}
