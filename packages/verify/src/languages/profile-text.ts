import { SCRIPTS } from '../fold/scripts.js'
import type { Lexicon } from '../grade/lexicon.js'

/** What a text is written in. */
export interface Profile {
  /** BCP 47 tags of its languages, as far as they are known by their most frequent words. */
  languages: readonly string[]
  /** The scripts of its letters. */
  scripts: readonly string[]
}

/** A text of which fewer letters are of a script is not written in it. */
const LEAST_SCRIPT = 0.1

/** In running prose of each language, about every third word is one of its most frequent ones. */
const LEAST_FREQUENT = 0.2

/** One or two of them may be a name, or a word of another language. */
const LEAST_DISTINCT = 3

/** Neighbouring languages share some of these words. */
const LEAST_OF_BEST = 0.7

/** A letter of another script. */
const NOT_LATIN = /[^\P{L}\p{sc=Latin}]/u

const SLICES = 4
const SLICE = 600

/**
 * Finds out what a text is written in, from some stretches of it.
 *
 * @param text - The text.
 * @param lexicon - The languages that are known.
 * @returns Its languages and scripts; none where it cannot be said.
 */
export function profileText(text: string, lexicon: Lexicon): Profile {
  const sample = takeSample(text.trim())
  return { languages: findLanguages(sample, lexicon), scripts: findScripts(sample, LEAST_SCRIPT) }
}

/**
 * Finds out which languages a short text is written in.
 *
 * @param text - The text.
 * @param lexicon - The languages that are known.
 * @returns Their tags, as far as they are known by their most frequent words.
 */
export function findLanguages(text: string, { languages, frequent }: Lexicon): string[] {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? []
  const known = new Map(languages.map(({ tag }) => [tag, { count: 0, distinct: 0 }]))
  const seen = new Set<string>()
  for (const word of words) {
    const tags = frequent.get(word)
    if (!tags) continue
    const isNew = !seen.has(word)
    if (isNew) seen.add(word)
    for (const tag of tags) {
      const found = known.get(tag) as { count: number; distinct: number }
      found.count++
      if (isNew) found.distinct++
    }
  }
  const most = Math.max(0, ...Array.from(known.values(), ({ count }) => count))
  const least = Math.max(LEAST_FREQUENT * words.length, LEAST_OF_BEST * most)
  return [...known].flatMap(([tag, { count, distinct }]) =>
    count >= least && distinct >= LEAST_DISTINCT ? tag : [],
  )
}

/**
 * Finds out which scripts a text is written in.
 *
 * @param text - The text.
 * @param least - A script that has no greater share of the letters is none of them.
 * @returns Their names.
 */
export function findScripts(text: string, least: number): string[] {
  // Most texts have letters of one script, which is seen without a list of them all.
  if (least < 1 && !NOT_LATIN.test(text) && /\p{L}/u.test(text)) return ['Latin']
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  let rest = letters
  const found: string[] = []
  for (const [name, script] of SCRIPTS) {
    if (rest <= least * letters) break
    const count = text.match(script)?.length ?? 0
    rest -= count
    if (count > least * letters) found.push(name)
  }
  return found
}

function takeSample(text: string): string {
  if (text.length <= SLICES * SLICE) return text
  const step = Math.floor((text.length - SLICE) / (SLICES - 1))
  return Array.from({ length: SLICES }, (_, index) => text.slice(index * step, index * step + SLICE)).join(
    ' ',
  )
}

/**
 * Says whether a quotation is in another language or script than a source.
 *
 * @param quotation - What the quotation is written in.
 * @param source - What the source is written in.
 * @returns Whether both are known and have nothing in common.
 */
export function isOtherLanguage(quotation: Profile, source: Profile): boolean {
  return areApart(quotation.scripts, source.scripts) || areApart(quotation.languages, source.languages)
}

function areApart(some: readonly string[], others: readonly string[]): boolean {
  return some.length > 0 && others.length > 0 && !some.some((one) => others.includes(one))
}
