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
  const hashes = new Set([...names, ...titles.keys()].filter(isAscii).map(hashWord))
  return (text) => {
    for (const name of anywhere) if (text.includes(name)) return true
    return findWords(text, hashes, isNamed)
  }

  function isNamed(text: string, { start, end }: { start: number; end: number }): boolean {
    for (const { 0: found, index } of foldName(text.slice(start, end)).matchAll(word)) {
      if (names.has(found)) return true
      const after = titles.get(found)
      // Most words are folded to as many characters; a few more make up for those that are not.
      if (after?.some((words) => begins(foldName(text.slice(start + index, end + ROOM)), words))) return true
    }
    return false
  }

  /** Whoever names somebody uses the last word of the name, or the abbreviation after it. */
  function addName(name: string): void {
    const abbreviation = /\(([^()]+)\)$/.exec(name)?.[1]
    const last = foldName(name.replace(/\([^()]*\)$/, ''))
      .match(word)
      ?.at(-1)
    for (const known of [last, abbreviation && foldName(abbreviation)]) {
      if (known === undefined || known === '') continue
      if (unspaced.test(known)) anywhere.add(known)
      else for (const part of known.match(word) ?? []) names.add(part)
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
  const found = text.match(word) ?? []
  return words.every((word, index) => found[index] === word)
}

function isAscii(name: string): boolean {
  return /^[\da-z]+$/.test(name)
}

/** The hash of a word in lower case. */
function hashWord(name: string): number {
  let hash = 0
  for (let at = 0; at < name.length; at++) hash = mix(hash, name.charCodeAt(at))
  return hash
}

function mix(hash: number, code: number): number {
  return (Math.imul(hash, 31) + (code | 32)) | 0
}

/** Looks at the words with a capital whose hash is known, and at all that are not ASCII. */
function findWords(
  text: string,
  hashes: ReadonlySet<number>,
  accepts: (text: string, range: { start: number; end: number }) => boolean,
): boolean {
  const { length } = text
  for (let at = 0; at < length; at++) {
    let hash = 0
    let isPlain = true
    let end = at
    for (; end < length; end++) {
      const code = text.charCodeAt(end)
      if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57)) {
        hash = mix(hash, code)
      } else if (isLetter(code)) isPlain = false
      else break
    }
    const isKnown = !isPlain || (end > at && !isLower(text.charCodeAt(at)) && hashes.has(hash))
    if (isKnown && accepts(text, { start: at, end })) return true
    at = end
  }
  return false
}

function isLower(code: number): boolean {
  return code >= 97 && code <= 122
}

/** Whether a character that is not ASCII may be part of a word. Punctuation, signs and emoji are not. */
function isLetter(code: number): boolean {
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
