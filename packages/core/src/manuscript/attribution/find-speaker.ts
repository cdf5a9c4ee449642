import { findCjkSpeaker } from './find-cjk-speaker.js'
import { parseNames } from './parse-name.js'
import { speakerPrepositions, speechWords } from './speech-words.js'

/** Who speaks, as the sentence names them. */
export interface FoundSpeaker {
  name: string
  /** Set where it is a pronoun, which stands for someone named before. */
  isPronoun: boolean
  /** On which side of the quotation it stands. */
  side: 'before' | 'after'
}

/** How a quotation stands in its sentence. */
export interface FindSpeakerOptions {
  /** Set where what stands before it names the speaker of another quotation. */
  isBetween?: boolean
  /** Set where it ends with a comma or a call, so that who says it may follow. */
  isDetached?: boolean
}

interface Token {
  text: string
  lower: string
  start: number
  end: number
}

const tokenPattern = /[\p{L}\p{M}](?:[\p{L}\p{M}]|['’](?=\p{L}))*/gu

/**
 * Finds who speaks a quotation in the sentence around it.
 *
 * @param before - The sentence before the quotation.
 * @param after - The sentence after it.
 * @param options - How the quotation stands in its sentence.
 * @returns The speaker; nothing where the sentence names none.
 * @example
 * ```ts @import.meta.vitest
 * const speaker = (before, after = '') => findSpeaker(before, after)?.name
 * expect(speaker('As Kofi Annan once put it, ')).toBe('Kofi Annan')
 * expect(speaker('', ', said the minister.')).toBe('the minister')
 * expect(speaker('Im Jahr 1999 sagte Annan: ')).toBe('Annan')
 * expect(speaker('', ', according to Mary Robinson.')).toBe('Mary Robinson')
 * expect(speaker('It is called the ')).toBe(undefined)
 * ```
 */
export function findSpeaker(
  before: string,
  after: string,
  { isBetween = false, isDetached = false }: FindSpeakerOptions = {},
): FoundSpeaker | undefined {
  const cjk = findCjkSpeaker(before, after)
  if (cjk) return cjk
  const colon = /[:：]\s*$/.test(before)
  const early = findBefore(before)
  const late = findAfter(after, isDetached || /^\s*,/.test(after))
  const isLate =
    late && (!early || /^[\s,;–—]*(?:as|wie|comme|como|som|jak)\s/.test(after) || (isBetween && !colon))
  if (isLate) return { ...late, side: 'after' }
  if (early) return { ...early, side: 'before' }
  if (colon && speechWords.pronouns.has(tokenize(before)[0]?.lower ?? '')) {
    return { name: tokenize(before)[0]?.text ?? '', isPronoun: true, side: 'before' }
  }
  const labelled = colon ? findLabel(before) : undefined
  return labelled === undefined ? undefined : { name: labelled, isPronoun: false, side: 'before' }
}

type Subject = Pick<FoundSpeaker, 'name' | 'isPronoun'>

function findBefore(text: string): Subject | undefined {
  const possessive =
    /([\p{Lu}][^,;:()]{0,60}?)['’](?:s )?(?:\s?[\p{Ll}-]+ ){0,4}(?:words|phrase|phrasing|claim|remark|warning|observation|statement|dictum|definition|line|call|question|appeal|verdict|answer|argument|insistence|promise|maxim|quip|term|formula|formulation|description|conclusion|assessment|comment|reply|vision|demand|view|slogan|motto)(?=\b)[^.!?]{0,40}$/u.exec(
      text,
    )
  const tokens = tokenize(text)
  for (let index = tokens.length - 1; index >= 0; index--) {
    const verb = tokens[index] as Token
    if (!isVerb(verb, text)) continue
    const subject = subjectOf(text, tokens, index)
    if (subject) return subject
  }
  const preposition =
    lastMatch(text, speakerPrepositions) ??
    /(?:^\s*|[;,]\s)(?:[Ff]or|Für|[Pp]our|Para|Per)(?=\s\p{Lu})/u.exec(text)
  if (preposition) {
    const rest = text.slice(preposition.index + preposition[0].length)
    const [noun] = /^\s[\p{Ll}]{3,}/u.exec(rest) ?? []
    const subject =
      nameAtStart(rest) ?? (noun === undefined ? undefined : { name: noun.trim(), isPronoun: false })
    if (subject) return subject
  }
  const [, owners = ''] = possessive ?? []
  const owner = parseNames(owners).at(-1)
  return owner && { name: owners.slice(owner.start, owner.end), isPronoun: false }
}

/** Whether a word tells of words; "so-called" does not, and "put" only in "put it". */
function isVerb({ lower, start, end }: Token, text: string): boolean {
  if (text[start - 1] === '-') return false
  if (lower === 'put' || lower === 'puts') return /^\s(?:it|this|that|the)\b/.test(text.slice(end))
  return speechWords.verbs.has(lower.replace(/^[dlsmtnj]['’]/, ''))
}

/** The subject of the verb at an index: what stands before it, or after it where the sentence turns round. */
function subjectOf(text: string, tokens: readonly Token[], index: number): Subject | undefined {
  const verb = tokens[index] as Token
  const next = tokens[index + 1]
  const before = tokens[index - 1]
  if (before && speechWords.pronouns.has(before.lower) && /^\s+$/.test(text.slice(before.end, verb.start))) {
    return { name: before.text, isPronoun: true }
  }
  const following = nameAtStart(text.slice(verb.end))
  const isEnglish = /^[a-z]+$/.test(verb.lower) && /(?:s|ed|aid|ote|old|ut|ead|ite|ay)$/.test(verb.lower)
  const isNameAfter = following && (following.isPronoun || /\p{Lu}/u.test(following.name))
  if (isNameAfter && !isEnglish && !/^\s*[:,]/.test(text.slice(verb.end))) return following
  const inverted = /^-(?:t-)?(il|elle|ils|elles|on)\b/.exec(text.slice(verb.end))
  if (inverted) return { name: inverted[1] as string, isPronoun: true }
  const preceding = nameBefore(text.slice(0, verb.start))
  if (preceding) return preceding
  if (following && !isEnglish) return following
  const subject = next && !speechWords.objectVerbs.has(verb.lower) ? following : undefined
  return (
    subject ??
    (speechWords.subjectless.has(verb.lower) && !/(?<!\p{L})(?:quién|chi|quem|kto|kdo)(?!\p{L})/iu.test(text)
      ? { name: '', isPronoun: true }
      : undefined)
  )
}

/** The name, pronoun or "the report" that ends a clause before a verb. */
function nameBefore(whole: string): Subject | undefined {
  let text = whole.replace(/,\s(?:has|had|have|also|later|once|then|often)\s*$/, ', ')
  // "Kofi Annan, the Secretary-General, said": what is put between commas is left out.
  const apposition = /^(.*?[^\s,])[,–—]\s[^,–—]*[,–—]\s*$/su.exec(text)
  if (apposition) {
    const put = text.slice((apposition[1] as string).length).replace(/^[,–—]\s/, '')
    const [name] = parseNames(put)
    // "my neighbour, Mr Thwaite, says": the name says more than the office.
    if (
      name?.start === 0 &&
      /^\s*[,–—]/.test(put.slice(name.end)) &&
      !/\p{Lu}\p{L}+$/u.test(apposition[1] as string)
    ) {
      return { name: put.slice(0, name.end), isPronoun: false }
    }
    text = apposition[1] as string
  }
  const isCut = apposition !== null
  const start = isCut ? 0 : clauseStart(text)
  const clause = text.slice(start)
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
        ? nameBefore(text.slice(0, start).replace(/[,;:–—(]\s*$/, ''))
        : undefined
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
  if (!adjacent && kin && names.length > 0) return { name: kin[1] as string, isPronoun: false }
  const article = findArticle(tokens, last)
  if (
    adjacent === undefined &&
    article &&
    (!name || article.start < name.start || name.end < article.start)
  ) {
    return { name: clause.slice(article.start, end.end), isPronoun: false }
  }
  if (!name) return undefined
  // "Der Sprecher": in German the noun has a capital, but is no name; "the Commission" is one.
  const german = /(?:^|\s)((?:der|die|das|ein|eine)\s)$/i.exec(clause.slice(0, name.start))
  if (german && !/\s\p{Lu}/u.test(clause.slice(name.start, name.end).split(/\s(?:der|des|für)\s/)[0] ?? '')) {
    return { name: (german[1] as string) + clause.slice(name.start, name.end), isPronoun: false }
  }
  return { name: clause.slice(name.start, name.end), isPronoun: false }
}

/** After the last comma or conjunction, where something is left to be the subject. */
function clauseStart(text: string): number {
  const marks = [
    ...text.matchAll(
      /[,;:–—(]\s+(?:(?:and|but|while|as|when|who|wie|und|aber|et|mais|y|pero|och|som)\s+)?|(?:^|\s)(?:while|whereas|wie|comme|como)\s+/giu,
    ),
  ]
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

/** Words after a quotation that are no verbs, though a name may follow them. */
const notVerbs =
  /^(?:and|but|which|who|whom|whose|that|when|because|while|whereas|after|before|since|from|with|into|under|over|for|the|was|were|are|und|oder|aber|wie|als|von|mit|aus|bei|nach|dass|weil|die|der|das|dem|den|est|dans|avec|pour|par|sur|que|qui|mais|les|des|une|con|para|por|los|las|una|pero|och|med|som|att|nad|pod|przez|dla|oraz|ale)$/

function findAfter(text: string, isDetached: boolean): Subject | undefined {
  const lead = /^[\s,.;:!?…–—\-\])]*/.exec(text)?.[0].length ?? 0
  const rest = text.slice(lead)
  const parenthesis = /^[\s,.;]*\(([^()]{2,120})\)/.exec(text)
  if (parenthesis) {
    const inside = parenthesis[1] as string
    const [name] = parseNames(inside)
    if (name?.start === 0 && !/^[^,\d]*\s\p{Ll}{4,}/u.test(inside))
      return { name: inside.slice(0, name.end), isPronoun: false }
  }
  const german = /^so\s+(?=\p{Lu}|(?:der|die|das)\s)/u.exec(rest)
  if (german) return nameAtStart(rest.slice(german[0].length))
  speakerPrepositions.lastIndex = 0
  const preposition = speakerPrepositions.exec(rest)
  if (
    preposition &&
    (preposition.index === 0 || /^(?:as|is|are|was|were),?\s*$/.test(rest.slice(0, preposition.index)))
  ) {
    return nameAtStart(rest.slice(preposition[0].length + preposition.index))
  }
  const turned = /^\p{Ll}+-(?:t-)?(il|elle)(?!\p{L})/u.exec(rest)
  if (turned) return { name: turned[1] as string, isPronoun: true }
  const unknown = isDetached ? /^\p{Ll}{3,}(?=\s)/u.exec(rest) : null
  if (unknown && !notVerbs.test(unknown[0])) {
    const subject = nameAtStart(rest.slice(unknown[0].length))
    if (subject && /\p{Lu}/u.test(subject.name)) return subject
  }
  const plain = isDetached ? /^(he|she|er|sie|il|elle|han|hon)\s\p{Ll}{3,}/u.exec(rest) : null
  if (plain) return { name: plain[1] as string, isPronoun: true }
  const tokens = tokenize(rest.slice(0, 160))
  const index = tokens.findIndex((token) => token.text === token.lower && isVerb(token, rest))
  if (index < 0) return undefined
  const verb = tokens[index] as Token
  const leading = rest.slice(0, verb.start)
  const inverted = /^-(?:t-)?(il|elle|ils|elles|on)\b/.exec(rest.slice(verb.end))
  if (inverted) return { name: inverted[1] as string, isPronoun: true }
  const auxiliary = /^(?:a|ont|avait|hat|hatte|har|ha|as|wie|so)(?:-t-(il|elle))?\s*$/iu.exec(leading.trim())
  if (auxiliary?.[1]) return { name: auxiliary[1], isPronoun: true }
  if (leading.trim() === '' || auxiliary) {
    const [, following = ''] = /^(?:\s+(?:auch|dazu|then|also))?(.*)$/su.exec(rest.slice(verb.end)) ?? []
    const subject = nameAtStart(following)
    if (subject) return subject
  }
  if (leading.length > 90 || /[.!?;]\s/.test(leading.replace(/\b\p{L}{1,4}\.\s/gu, ''))) return undefined
  return /^(?:and|but|which|who|that|when|because|und|et|y|to|is|was|are|were)\b/.test(leading)
    ? undefined
    : nameFirst(leading)
}

/** "Annan, the Secretary-General, said": the name that a clause after a quotation begins with. */
function nameFirst(leading: string): Subject | undefined {
  const clause = leading.replace(/^(?:as|wie|comme|como|som)\s+/i, '')
  const tokens = tokenize(clause)
  const first = tokens[0]
  if (!first) return undefined
  if (speechWords.pronouns.has(first.lower) && tokens.length <= 4)
    return { name: first.text, isPronoun: true }
  return nameAtStart(clause) ?? nameBefore(clause)
}

/** The name, pronoun or "the minister" that a text begins with. */
function nameAtStart(text: string): Subject | undefined {
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
      /^[\p{L}'’]+(?: (?!(?:in|on|at|of|who|which|to|for|and|from|after|when|with|im|am|en|de|que|qui|that|was|is)\b)[\p{L}'’-]+){0,3}/u.exec(
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

/** "Annan, in 2005:" names a speaker without a verb. */
function findLabel(text: string): string | undefined {
  const label = text.replace(/\s*[:：]\s*$/, '').trim()
  const names = parseNames(label)
  const full = names.find(({ start, end }) => /\s/.test(label.slice(start, end)))
  if (full && label.length < 200) return label.slice(full.start, full.end)
  const [name] = names
  if (!name || name.start > 0) return undefined
  if (/\s\p{Ll}+\s\p{Ll}+/u.test(label.slice(name.end))) return label.slice(name.start, name.end)
  const rest = label.slice(name.end)
  return rest === '' || /^\s*[,(]/.test(rest) || /^\s(?:in|at|im|en|on|to)\s/.test(rest)
    ? label.slice(0, name.end)
    : undefined
}

function tokenize(text: string): Token[] {
  return [...text.matchAll(tokenPattern)].map(({ 0: token, index }) => ({
    text: token,
    lower: token.toLowerCase(),
    start: index,
    end: index + token.length,
  }))
}

function lastMatch(text: string, pattern: RegExp): RegExpExecArray | undefined {
  return [...text.matchAll(pattern)].at(-1)
}
