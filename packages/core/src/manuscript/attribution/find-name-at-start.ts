import { parseNames } from './parse-name.js'
import { speechWords } from './speech-words.js'
import type { Subject } from './subject.js'
import { tokenize } from './tokenize.js'

/**
 * Finds the name, pronoun or "the minister" that a text begins with.
 *
 * @param text - The text after a verb or preposition.
 * @returns The subject; nothing where the text begins with none.
 */
export function findNameAtStart(text: string): Subject | undefined {
  const start = /^[\s [\u00A0]*(?:(?:von|van)\s+(?!der|den|de)\b)?/.exec(text)?.[0].length ?? 0
  const rest = text.slice(start, start + 160)
  const [first] = tokenize(rest)
  if (first?.start !== 0) return undefined
  const names = parseNames(rest)
  if (names[0]?.start === 0) return { name: rest.slice(0, names[0].end), isPronoun: false }
  const hasArticle = speechWords.articles.has(first.lower) || /^(?:l|L)['’]/.test(first.text)
  if (hasArticle) {
    const direct = names[0]
    const isGerman = /^(?:der|die|das|ein|eine)$/.test(first.lower)
    if (
      direct &&
      direct.start <= first.end + 1 &&
      (!isGerman || /\s/.test(rest.slice(direct.start, direct.end)))
    )
      return { name: rest.slice(direct.start, direct.end), isPronoun: false }
    // A title before a name: "the minister Michael Roth".
    if (
      direct &&
      /^(?:\s+[\p{L}-]+){1,3}\s+$/u.test(rest.slice(first.end, direct.start)) &&
      !/\b(?:of|for|in|at|to|on|de|du|des|von|im|am)\b/.test(rest.slice(first.end, direct.start))
    )
      return { name: rest.slice(direct.start, direct.end), isPronoun: false }
    const [noun] =
      /^[\p{L}'’]+(?: (?!(?:in|on|at|of|who|which|to|for|and|from|after|when|with|im|am|en|de|que|qui|that|was|is)\b)[\p{L}'’-]+){0,3}(?:(?<=['’]s \p{Ll}+) \p{Ll}+)?/u.exec(
        rest,
      ) ?? []
    // "the harbourmaster, Josiah Crane": the name says more than the office.
    const named = noun === undefined ? undefined : parseNames(rest.slice(noun.length))[0]
    if (
      noun !== undefined &&
      named &&
      /^,\s$/.test(rest.slice(noun.length, noun.length + named.start)) &&
      named.end - named.start > 3
    ) {
      return { name: rest.slice(noun.length + named.start, noun.length + named.end), isPronoun: false }
    }
    // "la ministre de la Mer, Solène Kermadec"
    const later =
      noun === undefined
        ? undefined
        : /^\s(?:de|du|des|of|for|für|von|der|del|della|d['’])[^,.;:!?“”"«»()]{0,50},\s(?=\p{Lu})/u.exec(
            rest.slice(noun.length),
          )
    if (noun !== undefined && later) {
      const put = rest.slice(noun.length + later[0].length)
      const [person] = parseNames(put)
      if (person?.start === 0 && /\s/.test(put.slice(0, person.end)))
        return { name: put.slice(0, person.end), isPronoun: false }
    }
    return noun !== undefined && /[\s'’]/.test(noun) ? { name: noun, isPronoun: false } : undefined
  }
  if (speechWords.pronouns.has(first.lower)) return { name: first.text, isPronoun: true }
  // An office before the name: "minister Karin Ek".
  const office =
    /^(?!(?:in|on|at|of|to|for|and|from|that|which|who|en|de|que|i|w|v|na|po|om|att|im|am|dass|k?ein\p{Ll}*|de[mnrs])\s)[\p{Ll}-]+(?:\s(?!(?:in|on|at|of|to|for|and|from|that|en|de|que|w|v|na|im|am)\s)[\p{Ll}-]+)?\s(?=\p{Lu})/u.exec(
      rest,
    )
  if (office && names[0]?.start === office[0].length)
    return { name: rest.slice(names[0].start, names[0].end), isPronoun: false }
  if (!/^[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(rest)) return undefined
  const [name] =
    /^[\p{L}\p{M}]+(?:[ -](?!(?:في|خلال|إن|أن|عن|أمام|بأن|כי)[\s:])[\p{L}\p{M}]+){0,4}/u.exec(rest) ?? []
  return name ? { name, isPronoun: false } : undefined
}
