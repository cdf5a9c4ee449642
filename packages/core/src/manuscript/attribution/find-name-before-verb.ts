import { eachMatch } from '../../each-match.js'
import type { Range } from '../../range.js'
import { findNameAtStart } from './find-name-at-start.js'
import { parseNames } from './parse-name.js'
import { speechWords } from './speech-words.js'
import type { Subject } from './subject.js'
import { tokenize, type Token } from './tokenize.js'

/**
 * Finds the name, pronoun or "the report" that ends a clause before a verb.
 *
 * @param whole - The text up to the verb.
 * @returns The subject; nothing where the clause names none.
 */
export function findNameBeforeVerb(whole: string): Subject | undefined {
  let text = whole.replace(auxiliary, ', ')
  // "Kofi Annan, the Secretary-General, said": what is put between commas is left out.
  const apposition = /^(.*?[^\s,])[,–—]\s[^,–—]*[,–—]\s*$/su.exec(text)
  if (apposition) {
    const put = text.slice((apposition[1] as string).length).replace(/^[,–—]\s/, '')
    const [name] = parseNames(put)
    // "my neighbour, Mr Thwaite, says", "her opponent, attorney Ray Skelton, says": the name says more than the office.
    const isNamed =
      name !== undefined &&
      /^\s*[,–—]/.test(put.slice(name.end)) &&
      (name.start === 0
        ? !/\p{Lu}\p{L}+$/u.test(apposition[1] as string) ||
          (/\s/.test(put.slice(0, name.end)) && describes.test(apposition[1] as string))
        : office.test(put.slice(0, name.start)) && /\s/.test(put.slice(name.start, name.end)))
    if (isNamed) return { name: put.slice(name.start, name.end), isPronoun: false }
    text = apposition[1] as string
  }
  const isCut = apposition !== null
  const start = isCut ? 0 : clauseStart(text)
  const clause = text.slice(start).replace(reduced, ' ')
  const tokens = tokenize(clause)
  let last = tokens.length - 1
  let skipped = 0
  while (
    last > 0 &&
    skipped < 3 &&
    (speechWords.between.has((tokens[last] as Token).lower) || (tokens[last] as Token).lower.endsWith('ly'))
  ) {
    last--
    skipped++
  }
  const end = tokens[last]
  if (!end)
    return isCut
      ? undefined
      : start > 0
        ? findNameBeforeVerb(text.slice(0, start).replace(/[,;:–—(]\s*$/, ''))
        : undefined
  // "the study, which says"
  const antecedent = /((?:the|an?|its|his|her|their|le|la|une?|l['’])\s?\p{L}+),\s(?:qui|which)\s*$/iu.exec(
    text,
  )?.[1]
  if (antecedent !== undefined) return { name: antecedent, isPronoun: false }
  // "Tran flew over the area and promised": both verbs have one subject, which the clause begins with.
  if (/^(?:and|or|but|then|und|oder|et|puis|y|och)$/.test(end.lower)) return findNameAtStart(clause)
  if (nobody.test(end.lower)) return undefined
  // "has been called" does not tell who calls.
  if (/^(?:been|being|is|was|are|were|be)$/.test(end.lower)) return undefined
  if (speechWords.pronouns.has(end.lower)) return { name: end.text, isPronoun: true }
  if (/^[\p{Script=Hebrew}\p{Script=Arabic}]/u.test(end.text)) {
    return { name: clause.slice((tokens[Math.max(0, last - 3)] as Token).start, end.end), isPronoun: false }
  }
  const names = parseNames(clause)
  const adjacent = names.find((name) => name.start <= end.start && end.end <= name.end)
  const name = adjacent ?? names[0]
  const kin = /(\p{Lu}[^,;:]*['’]s? \p{Ll}[\p{Ll}\s-]{1,30})$/u.exec(clause.slice(0, end.end))
  if (!adjacent && kin) return { name: kin[1] as string, isPronoun: false }
  const article = findArticle(tokens, last)
  if (
    adjacent === undefined &&
    article &&
    (!name || article.start < name.start || name.end < article.start)
  ) {
    const { start: head, end: tail } = findHead(tokens, tokens.indexOf(article), end.end)
    return { name: clause.slice(head, tail), isPronoun: false }
  }
  if (!name) return undefined
  // "Der Sprecher": in German the noun has a capital, but is no name; "the Commission" is one.
  const german = /(?:^|\s)((?:der|die|das|ein|eine)\s)$/i.exec(clause.slice(0, name.start))
  if (german && !/\s\p{Lu}/u.test(clause.slice(name.start, name.end).split(/\s(?:der|des|für)\s/)[0] ?? '')) {
    return { name: (german[1] as string) + clause.slice(name.start, name.end), isPronoun: false }
  }
  const earlier = names[names.indexOf(name) - 1]
  const isJoined = earlier && /^\s(?:and|und|et|y|&)\s$/.test(clause.slice(earlier.end, name.start))
  return { name: clause.slice(isJoined ? earlier.start : name.start, name.end), isPronoun: false }
}

/** What may stand between a name with its commas and the verb. */
const auxiliary =
  /,\s(?:has|had|have|also|later|once|then|often|a|ont|avait|avaient|est|hat|hatte|hatten|har|hade|ha|había|habían)\s*$/

/** "the Housing Secretary", "her colleague on Sandur": what tells of someone, and is no name. */
const describes =
  /(?:^|[,;:]\s|\s)(?:the|her|his|its|their|my|our|der|die|das|ihr|ihre|sein|seine|le|la|son|sa|el|su)\s(?:\p{L}[\p{L}'’-]*\s){0,5}\p{L}[\p{L}'’-]*\s?$/iu

/** "released in April" in "an audit released in April warned". */
const reduced =
  /\s(?:released|published|issued|presented|commissioned|produced|prepared|written|drafted)\s(?:in|on|by|last|this|at|for)\s[^,;:]{0,40}$/

/** Who is not told. */
const nobody =
  /^(?:someone|somebody|everyone|everybody|nobody|anyone|jemand|niemand|man|quelqu['’]un|personne|alguien|nadie)$/

/** Words before a name that tell what its bearer is. */
const office = /^(?:(?!(?:in|on|at|of|to|for|from|with|by|who|whose)\s)\p{Ll}[\p{Ll}-]*\s){1,3}$/u

/** "A colleague" in "a colleague from the capital", and all of "the head of the committee". */
function findHead(tokens: readonly Token[], article: number, end: number): Range {
  const start = (tokens[article] as Token).start
  const preposition = tokens[article - 1]
  if (
    !preposition ||
    !/^(?:from|in|at|for|with|by|on|of|aus|von|im|am|bei|de|du|des|à)$/.test(preposition.lower)
  )
    return { start, end }
  const head = findArticle(tokens, article - 1)
  if (!head) return { start, end }
  const isPart = /^(?:of|de|du|des)$/.test(preposition.lower)
  return { start: head.start, end: isPart ? end : (tokens[article - 2] as Token).end }
}

const clauseMark =
  /[,;:–—(]\s+(?:(?:and|but|while|as|when|who|wie|und|aber|et|mais|y|pero|och|som)\s+)?|(?:^|\s)(?:while|whereas|wie|comme|como)\s+/giu

/** After the last comma or conjunction, where something is left to be the subject. */
function clauseStart(text: string): number {
  const marks = [...eachMatch(text, clauseMark)]
  for (let index = marks.length - 1; index >= 0; index--) {
    const mark = marks[index] as RegExpExecArray
    const start = mark.index + mark[0].length
    if (/[\p{L}]{2,}/u.test(text.slice(start))) return start
  }
  return 0
}

/** "the report", "die Ministerin": an article with at most four words up to the one before the verb. */
function findArticle(tokens: readonly Token[], last: number): Token | undefined {
  for (let index = last - 1; index >= Math.max(0, last - 4); index--) {
    const token = tokens[index] as Token
    if (speechWords.articles.has(token.lower)) return token
  }
  return undefined
}
