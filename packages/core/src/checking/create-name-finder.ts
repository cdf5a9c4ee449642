import type { Catalog } from '../catalog/catalog.js'
import { formatShortTitle } from '../citation/format-short-title.js'
import { foldName } from '../verification/match-speaker.js'

/** Markup that may stand inside a name. */
const markup = /[*_~`\\]+/g

const word = /[\p{L}\p{M}\p{N}]+/gu

/** Scripts that have no spaces between words: a name of theirs is looked for anywhere. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u

/**
 * Makes a test that says whether a manuscript may name a speaker, an author or a title of the catalog. A no is certain,
 * except for names that are written with entities.
 *
 * @param catalog - The documents.
 * @returns The test.
 * @example
 * ```ts @import.meta.vitest
 * const { createCatalog } = await import('../catalog/create-catalog.js')
 * const { default: multilateralism } = await import('@florilegium/multilateralism')
 * const findsName = createNameFinder(createCatalog([multilateralism]))
 * expect(findsName('as **Róbinson** said')).toBe(true)
 * expect(findsName('in *Making it\nMatter*')).toBe(true)
 * expect(findsName('as Robinsons said')).toBe(false)
 * ```
 */
export function createNameFinder({ documents }: Catalog): (text: string) => boolean {
  const words = new Set<string>()
  const phrases = new Set<string>()
  for (const document of documents) {
    const { author } = document.bibliography
    const authors = author.map((name) => ('literal' in name ? name.literal : name.family))
    for (const name of [...document.people.map(({ name }) => name), ...authors]) addName(name)
    phrases.add(foldName(formatShortTitle(document)))
  }
  return (text) => {
    const folded = foldName(text.replace(markup, '')).replace(/\s+/g, ' ')
    for (const phrase of phrases) if (folded.includes(phrase)) return true
    for (const [found] of folded.matchAll(word)) if (words.has(found)) return true
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
      if (unspaced.test(known)) phrases.add(known)
      else for (const part of known.match(word) ?? []) words.add(part)
    }
  }
}
