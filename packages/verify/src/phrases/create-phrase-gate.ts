import { PRINT_WINDOW } from '../fingerprint/fingerprint.js'
import { scanWindows } from '../fold/scan-windows.js'
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
  const prints = index.fingerprints.some(({ reading }) => accepts(reading.id)) ? index.prints : undefined
  const phrases = createHashSet(segments.reduce((sum, { entries }) => sum + entries.length, 0))
  for (const { id, text } of segments.flatMap(({ texts }) => texts)) {
    if (accepts(id)) addPhrases(phrases, text, letters)
  }
  // Of fewer letters a fingerprint knows nothing, and nothing that has fewer in a row is found in it.
  const inPrint = Math.max(letters, PRINT_WINDOW)
  return (text) =>
    (segments.length > 0 && holdsAny(text, letters, (hash) => hasHash(phrases, hash))) ||
    (prints !== undefined &&
      holdsAny(text, inPrint, (_, codes, from) => prints.mayHold(codes, from, from + inPrint, accepts)))
}

function addPhrases(set: HashSet, text: string, letters: number): void {
  scanWindows(text, 0, text.length, letters, (hashes, _, count) => {
    for (let at = 0; at < count; at++) addHash(set, hashes[at] as number)
  })
}

/** Whether a phrase of a text passes. */
function holdsAny(
  text: string,
  letters: number,
  passes: (hash: number, codes: Uint16Array, from: number) => boolean,
): boolean {
  let isFound = false
  scanWindows(text, 0, text.length, letters, (hashes, { codes, firsts }, count) => {
    for (let at = 0; at < count && !isFound; at++) {
      isFound = passes(hashes[at] as number, codes, firsts[at] as number)
    }
    return isFound
  })
  return isFound
}
