import {
  foldWords,
  type Catalog,
  type CatalogEntry,
  type FoldedWord,
  type OwnSource,
  type Range,
} from '@florilegium/core'

/** Words of a source that go on as a phrase begins. */
export interface FoundPhrase {
  text: string
  /** From the first word of the phrase to the end of its last, as far as that is written. */
  range: Range
  entry?: CatalogEntry
  own?: OwnSource
}

/** Texts longer than this, in UTF-16 code units, are not searched at every letter. */
const LONGEST = 1_000_000

/** So many words are enough to find a phrase inside a text; with fewer it must begin a sentence. */
const ENOUGH_WORDS = 3

interface Searchable {
  text: string
  /** The words, each with a space before it. */
  folded: string
  entry?: CatalogEntry
  own?: OwnSource
}

/** A catalog is searched at every letter, and folded once. */
const searchables = new WeakMap<Catalog, Searchable[]>()

/**
 * Finds the words of records and own sources that begin with a phrase.
 *
 * @param phrase - The first words; the last may be cut.
 * @param catalog - What is searched.
 * @param most - How many are looked for.
 * @returns The places in the order of the catalog.
 */
export function findPhrase(phrase: string, catalog: Catalog, most: number): FoundPhrase[] {
  const wanted = foldWords(phrase)
  if (wanted.length < 2) return []
  const isWhole = !/[\p{L}\p{M}\p{N}]$/u.test(phrase)
  const needle = wanted.map(({ word }) => ` ${word}`).join('') + (isWhole ? ' ' : '')
  const found: FoundPhrase[] = []
  for (const searchable of listSearchables(catalog)) {
    if (!searchable.folded.includes(needle)) continue
    const { text, entry, own } = searchable
    const words = foldWords(text)
    for (let at = 0; at + wanted.length <= words.length; at++) {
      if (!standsAt(words, at, wanted, isWhole)) continue
      const start = (words[at] as FoldedWord).start
      if (wanted.length < ENOUGH_WORDS && !beginsSentence(text, start)) continue
      const end = (words[at + wanted.length - 1] as FoldedWord).end
      found.push({ text, range: { start, end }, ...(entry && { entry }), ...(own && { own }) })
      if (found.length >= most) return found
    }
  }
  return found
}

function standsAt(
  words: readonly FoldedWord[],
  at: number,
  wanted: readonly FoldedWord[],
  isWhole: boolean,
): boolean {
  return wanted.every(({ word }, index) => {
    const here = words[at + index]?.word ?? ''
    return here === word || (!isWhole && index === wanted.length - 1 && here.startsWith(word))
  })
}

function beginsSentence(text: string, start: number): boolean {
  return /(?:^|[.!?…:]["”’»)]*\s|\n)["“‘„«(]*$/u.test(text.slice(Math.max(0, start - 8), start))
}

function listSearchables(catalog: Catalog): Searchable[] {
  const known = searchables.get(catalog)
  if (known) return known
  const made: Searchable[] = []
  for (const entry of catalog.entries)
    made.push({ text: entry.record.text, folded: fold(entry.record.text), entry })
  for (const own of catalog.ownSources.values()) {
    if (own.text.length <= LONGEST) made.push({ text: own.text, folded: fold(own.text), own })
  }
  searchables.set(catalog, made)
  return made
}

function fold(text: string): string {
  return `${foldWords(text)
    .map(({ word }) => ` ${word}`)
    .join('')} `
}
