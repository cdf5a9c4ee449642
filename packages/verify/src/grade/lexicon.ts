import type { Language } from '../languages/language.js'

/** The word lists of several languages, ready for look-up. */
export interface Lexicon {
  languages: readonly Language[]
  /** For each word that matters to the sense: the classes it stands for, such as `not` or `modal:may`. */
  qualifiers: ReadonlyMap<string, readonly string[]>
  /** Finds a negation or a condition in plain text. */
  reservations: RegExp
  negativePrefixes: readonly string[]
  /** What a word that is made of several numbers looks like. */
  numberCompounds: readonly RegExp[]
  emphasisNotes: ReadonlySet<string>
  /** For each frequent word, the tags of its languages. */
  frequent: ReadonlyMap<string, readonly string[]>
}

/** The class of words that negate. */
export const NEGATION = 'not'

/** The class of numbers. */
export const NUMBER = 'number'

/** The class of words that make a condition. */
export const CONDITION = 'condition'

/** What a word is made of, as a class of a regular expression. */
export const WORD = '\\p{L}\\p{M}\\p{N}'

/**
 * Prepares the word lists of languages.
 *
 * @param languages - The languages of the quotations and sources.
 * @returns The lists, ready for look-up.
 */
export function createLexicon(languages: readonly Language[]): Lexicon {
  const qualifiers = new Map<string, string[]>()
  const add = (word: string, found: string): void => {
    const known = qualifiers.get(word)
    if (!known) qualifiers.set(word, [found])
    else if (!known.includes(found)) known.push(found)
  }
  for (const { negations, conditions, modals, numbers, contractions } of languages) {
    for (const word of split(negations)) add(word, NEGATION)
    for (const word of split(conditions)) add(word, `${CONDITION}:${word}`)
    for (const word of split(numbers)) add(word, `${NUMBER}:${word}`)
    for (const forms of modals) for (const word of split(forms)) add(word, `modal:${split(forms)[0] ?? word}`)
    for (const [word, meaning] of Object.entries(contractions)) {
      for (const part of split(meaning)) for (const found of qualifiers.get(part) ?? []) add(word, found)
    }
  }
  const isReservation = (found: string): boolean => found === NEGATION || found.startsWith(CONDITION)
  const reservations = [...qualifiers].flatMap(([word, found]) => (found.some(isReservation) ? word : []))
  return {
    languages,
    qualifiers,
    reservations: new RegExp(`(?:^|[^${WORD}])(?:${reservations.join('|') || '(?!)'})(?![${WORD}])`, 'u'),
    negativePrefixes: languages.flatMap(({ negativePrefixes }) => split(negativePrefixes)),
    numberCompounds: languages.flatMap(({ numberParts }) => (numberParts ? toCompound(numberParts) : [])),
    emphasisNotes: new Set(languages.flatMap(({ emphasisNotes }) => split(emphasisNotes))),
    frequent: listFrequent(languages),
  }
}

/** The longest parts first, so that none is read as a shorter one; no number has more than twelve of them. */
function toCompound(parts: string): RegExp {
  const byLength = split(parts).sort((one, other) => other.length - one.length)
  return new RegExp(`^(?:${byLength.join('|')}){2,12}$`, 'u')
}

function listFrequent(languages: readonly Language[]): Map<string, string[]> {
  const tags = new Map<string, string[]>()
  for (const { tag, frequent } of languages) {
    for (const word of new Set(split(frequent))) tags.set(word, [...(tags.get(word) ?? []), tag])
  }
  return tags
}

function split(list: string): string[] {
  return list.split(' ').filter(Boolean)
}
