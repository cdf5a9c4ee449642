import { eachMatch } from '../each-match.js'
import type { Catalog } from '../catalog/catalog.js'
import { formatShortTitle } from '../citation/format-short-title.js'
import { foldName } from '../verification/match-speaker.js'

const word = /[\p{L}\p{M}\p{N}]+/gu

/** Scripts that have no spaces between words: a name of theirs is looked for anywhere. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u

/**
 * Makes a test that says whether a manuscript may name a speaker, an author or a title of the catalog. A no is certain,
 * except for names in lower case, and those with markup or entities inside a word.
 *
 * @param catalog - The documents.
 * @returns The test.
 * @example
 * ```ts @import.meta.vitest
 * const { createCatalog } = await import('../catalog/create-catalog.js')
 * const { default: multilateralism } = await import('@florilegium/multilateralism')
 * const findsName = createNameFinder(createCatalog([multilateralism]))
 * expect(findsName('as **Róbinson** said')).toBe(true)
 * expect(findsName('> in *Making it\n> Matter*')).toBe(true)
 * expect(findsName('(HERZ & HO, 2026)')).toBe(true)
 * expect(findsName('How Ho’s idea came about')).toBe(true)
 * expect(findsName('How however hopes')).toBe(false)
 * expect(findsName('as Robinsons said, in studies, making it matter')).toBe(false)
 * ```
 */
export function createNameFinder({ documents }: Catalog): (text: string) => boolean {
  const names = new Set<string>()
  const anywhere = new Set<string>()
  /** The words of titles, by the first. */
  const titles = new Map<string, string[][]>()
  for (const document of documents) {
    const { author } = document.bibliography
    const authors = author.map((name) => ('literal' in name ? name.literal : name.family))
    for (const name of [...document.people.map(({ name }) => name), ...authors]) addName(name)
    addTitle(formatShortTitle(document))
  }
  const heads = createHeadPattern([...names, ...titles.keys()])
  return (text) => {
    for (const name of anywhere) if (text.includes(name)) return true
    heads.lastIndex = 0
    for (let match = heads.exec(text); match; match = heads.exec(text)) {
      const range = wordAround(text, match.index, heads.lastIndex)
      if (isNamed(text, range)) return true
      heads.lastIndex = range.end
    }
    return false
  }

  function isNamed(text: string, { start, end }: { start: number; end: number }): boolean {
    for (const { 0: found, index } of eachMatch(foldName(text.slice(start, end)), word)) {
      if (names.has(found)) return true
      const after = titles.get(found)
      // Most words are folded to as many characters; a few more make up for those that are not.
      if (after?.some((words) => begins(text.slice(start + index, end + ROOM), words))) return true
    }
    return false
  }

  /** Whoever names somebody uses the last word of the name, or that of the abbreviation after it. */
  function addName(name: string): void {
    const abbreviation = /\(([^()]+)\)$/.exec(name)?.[1] ?? ''
    for (const known of [name.replace(/\([^()]*\)$/, ''), abbreviation]) {
      const last = foldName(known).match(word)?.at(-1)
      if (last !== undefined) (unspaced.test(last) ? anywhere : names).add(last)
    }
  }

  function addTitle(title: string): void {
    const words = foldName(title).match(word) ?? []
    const [first] = words
    if (first === undefined) return
    if (unspaced.test(title)) anywhere.add(first)
    else titles.set(first, [...(titles.get(first) ?? []), words])
  }
}

/** A title with what may stand between its words is not longer than this. */
const ROOM = 400

function begins(text: string, words: readonly string[]): boolean {
  const found = eachMatch(text, word)
  return words.every((word) => foldName(found.next().value?.[0] ?? '') === word)
}

/** So many letters tell most words apart from those that are looked for. */
const HEAD = 4

/** Stands after a word in place of a letter. */
const END = '$'

/** Letters that are not ASCII: whatever words have them may be those that are looked for, with accents. */
const otherLetters = String.raw`[\u00aa-\u1fff\u2c00-\u2fff\u3040-\ud83b\ud83f-\ufdff\ufe20-\uffff]+`

/** Makes a pattern that finds how words begin, with a capital: it is far faster than to look at each word of a text. */
function createHeadPattern(words: readonly string[]): RegExp {
  const heads = words.filter((name) => /^[\da-z]+$/.test(name)).map((name) => (name + END).slice(0, HEAD))
  const capitals = joinHeads(heads, (letter) => letter.toUpperCase()).join('|')
  // V8 reads an alternative of alternatives four times as fast as all of them in one row.
  return new RegExp(capitals === '' ? otherLetters : `(?:${capitals})|${otherLetters}`, 'g')
}

/** Joins patterns where they begin alike, so that few are tried at each place, however many there are. */
function joinHeads(heads: readonly string[], toPattern: (letter: string) => string): string[] {
  const rests = new Map<string, string[]>()
  for (const head of heads) {
    const [letter = ''] = head
    rests.set(letter, [...(rests.get(letter) ?? []), head.slice(1)])
  }
  return Array.from(rests, ([letter, list]) => {
    const more = list.includes('') ? '' : `(?:${joinHeads(list, inEitherCase).join('|')})`
    return toPattern(letter) + more
  })
}

function inEitherCase(letter: string): string {
  if (letter === END) return '(?![\\da-zA-Z])'
  return `[${letter}${letter.toUpperCase()}]`
}

/** The word around a range. */
function wordAround(text: string, from: number, to: number): { start: number; end: number } {
  let start = from
  while (start > 0 && isLetter(text.charCodeAt(start - 1))) start--
  let end = to
  while (end < text.length && isLetter(text.charCodeAt(end))) end++
  return { start, end }
}

/** Whether a character may be part of a word. Punctuation, signs and emoji are not. */
function isLetter(code: number): boolean {
  if (code < 128)
    return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57)
  return (
    code >= 0xaa &&
    code !== 0xab &&
    code !== 0xbb &&
    !(code >= 0x2000 && code < 0x2c00) &&
    !(code >= 0x3000 && code < 0x3040) &&
    !(code >= 0xd83c && code < 0xd83f) &&
    !(code >= 0xfe00 && code < 0xfe20)
  )
}
