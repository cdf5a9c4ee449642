import type { ProseBlock } from '../blocks/prose-block.js'
import { parseNames } from './parse-name.js'
import { sentenceBefore } from './split-sentence.js'

/** What {@link resolvePronoun} looks at. */
export interface ResolvePronounOptions {
  /** The block that the pronoun stands in, by index. */
  block: number
  /** What stands before this offset of the block may name someone. */
  offset: number
  /** Set for "it", which stands for a thing. */
  isThing: boolean
  /** The last person that was named as a speaker, and in which block. */
  named: { name: string; block: number } | undefined
}

/** After this many blocks, "he" no longer stands for the last speaker. */
const MEMORY = 4

/** How far before a quotation the name behind a pronoun is looked for. */
const NEAR = 600

/**
 * Works out who "she" is: the first full name of the nearest sentence before, or else the last speaker.
 *
 * @param blocks - The prose of the manuscript.
 * @param options - Where the pronoun stands.
 * @returns The name; nothing where none is near.
 */
export function resolvePronoun(
  blocks: readonly ProseBlock[],
  { block, offset, isThing, named }: ResolvePronounOptions,
): string | undefined {
  const { text } = blocks[block] as ProseBlock
  // Titles hold names that are nobody's.
  let rest = text
    .slice(Math.max(0, Math.min(offset, text.length) - NEAR), offset)
    .replace(/[“"„«][^“”"«»]{1,80}[”"“»]/g, '')
    .trimEnd()
  /** The sentence that the pronoun stands in may be the first before the quotation. */
  const own = /[.!?…]$/.test(rest) ? 0 : 1
  let back = 0
  const mentioned = new Set<string>()
  for (; rest !== '' && (!isThing || back < NEAR_THINGS); back++) {
    const sentence = sentenceBefore(rest)
    if (sentence === '') break
    const name = isThing ? findThing(sentence) : findPerson(sentence, back)
    if (name !== undefined) return name
    if (back > 0 && !isThing) for (const other of fullNames(sentence)) mentioned.add(other)
    rest = rest.slice(0, -sentence.length).trimEnd()
  }
  if (isThing) return undefined
  if (named?.block !== block && mentioned.size === 1) return [...mentioned][0]
  // A paragraph that has told of something else does not go on with the person of the one before.
  if (back > own) return named?.block === block ? named.name : undefined
  if (named && block - named.block <= MEMORY) return named.name
  for (let above = block - 1; above >= Math.max(0, block - MEMORY); above--) {
    const [name] = fullNames((blocks[above] as ProseBlock).text.slice(0, NEAR))
    if (name !== undefined) return name
  }
  return undefined
}

/** "It" stands for what the sentence before is about, or the one before that. */
const NEAR_THINGS = 3

/** Names after these are not what a sentence is about; "according to" tells who speaks. */
const preposition =
  /(?<!according |thanks )(?<!\p{L})(?:by|with|from|to|for|of|in|at|on|against|than|like|near|about|under|after|before|toward|towards|via|von|vom|mit|bei|aus|zu|zum|zur|im|an|am|auf|für|gegen|über|par|avec|de|du|des|à|au|aux|chez|dans|en|sur|por|con|para|desde|contra|av|på|hos|till|från|med)\s(?:\p{Ll}+\s){0,2}$/iu

/** "My grandmother", "Le préfet", "Crane's successor" at the begin of a sentence. */
const person =
  /^(?:(?:My|His|Her|Their|Our|Its|The|Le|La|Son|Sa|Mon|Ma|Der|Die|Ihr|Ihre|Sein|Seine|Mein|Meine|El)\s|L['’]|\p{Lu}[\p{L}-]+['’]s\s)(?:late\s|old\s|new\s|former\s)?(?:grand(?:mother|father)|mother|father|daughter|son|wife|husband|brother|sister|uncle|aunt|friend|neighbou?r|colleague|boss|successor|predecessor|opponent|deputy|spokes(?:man|woman|person)|lawyer|minister|mayor|president|director|senator|governor|professor|judge|bishop|captain|doctor|teacher|préfete?|maire|ministre|président|présidente|directeur|directrice|juge|avocate?|mère|père|fille|fils|frère|sœur|voisine?|collègue|Minister|Ministerin|Bürgermeister|Bürgermeisterin|Präsident|Präsidentin|Direktor|Direktorin|Richter|Richterin|Mutter|Vater|Tochter|Sohn|Bruder|Schwester|Nachbar|Nachbarin|Kollege|Kollegin|Vorgänger|Nachfolger|alcalde|alcaldesa|ministro|ministra)(?!\p{L})/u

/** The person whom a sentence is about, which is the pronoun's own or stands a number of sentences before it. */
function findPerson(sentence: string, back: number): string | undefined {
  const names = parseNames(sentence).filter(
    ({ start, end }) => !preposition.test(sentence.slice(0, start)) || /^['’]s\s/.test(sentence.slice(end)),
  )
  const words = names.map(({ start, end }) => sentence.slice(start, end))
  const full = words.find((name) => /\s/.test(name))
  if (full !== undefined) return full
  const described = back < 2 ? person.exec(sentence)?.[0] : undefined
  if (described !== undefined) return described
  const [head] = names
  if (
    back < 2 &&
    head?.start === 0 &&
    /^\s(?:is|was|has|had|did|\p{Ll}+ed|ist|war|hat|hatte|est|était|avait)\s/u.test(sentence.slice(head.end))
  )
    return words[0]
  const owner = back === 0 ? /(\p{Lu}[\p{L}-]+)['’]s?\s/u.exec(sentence)?.[1] : undefined
  return (
    owner ??
    (back > 1 ? undefined : /\b(?:his|her|their|my|our)\s\p{Ll}+\s(\p{Lu}\p{L}+)/u.exec(sentence)?.[1])
  )
}

/** Longer than the eight words that a name has at most. */
const LONGEST_NAME = 200

/** The name, or "the report", that a sentence begins with. */
function findThing(sentence: string): string | undefined {
  const article = /^(?:The|A|Der|Die|Das|Le|La|El)\s/.exec(sentence)?.[0].length ?? 0
  const [name] = parseNames(sentence.slice(0, LONGEST_NAME), article)
  if (name && name.start <= article) return sentence.slice(name.start, name.end)
  return /^(?:The|Der|Die|Das|Le|La|El)(?:\s[\p{L}’'-]+){1,3}?(?=,|\s(?:is|was|were|are|has|had|will|would|sees?|saw|ist|war|hat|est|a|era|es)\s)/u.exec(
    sentence,
  )?.[0]
}

/** The names of a text that have two words or more. */
function fullNames(text: string): string[] {
  return parseNames(text)
    .map(({ start, end }) => text.slice(start, end))
    .filter((name) => /\s/.test(name))
}
