import { findNameAtStart } from './find-name-at-start.js'
import { findNameBeforeVerb } from './find-name-before-verb.js'
import { findSource } from './find-source.js'
import { isSpeechVerb } from './is-speech-verb.js'
import { parseNames } from './parse-name.js'
import { speakerPrepositions, speechWords } from './speech-words.js'
import type { Subject } from './subject.js'
import { tokenize, type Token } from './tokenize.js'

/** Words after a quotation that are no verbs, though a name may follow them. */
const notVerbs =
  /^(?:and|but|which|who|whom|whose|that|when|because|while|whereas|after|before|since|from|with|into|under|over|for|the|was|were|are|und|oder|aber|wie|als|von|mit|aus|bei|nach|dass|weil|die|der|das|dem|den|est|dans|avec|pour|par|sur|que|qui|mais|les|des|une|con|para|por|los|las|una|pero|och|med|som|att|nad|pod|przez|dla|oraz|ale)$/

/**
 * Finds who speaks a quotation in what follows it in its sentence.
 *
 * @param text - The sentence after the quotation.
 * @param isDetached - Set where the quotation ends so that who says it may follow.
 * @returns The speaker; nothing where none is named.
 */
export function findSpeakerAfter(text: string, isDetached: boolean): Subject | undefined {
  const lead = /^[\s,.;:!?…–—\-\])]*/.exec(text)?.[0].length ?? 0
  const rest = text.slice(lead)
  const parenthesis = /^[\s,.;]*\(([^()]{2,120})\)/.exec(text)
  if (parenthesis) {
    const inside = parenthesis[1] as string
    const [name] = parseNames(inside)
    if (name?.start === 0 && !/^[^,\d]*\s\p{Ll}{4,}/u.test(inside))
      return { name: inside.slice(0, name.end), isPronoun: false }
  }
  const source = /^(?:so\s)?(?:heißt|hieß|steht|stand) es/.test(rest) ? findSource(rest) : undefined
  if (source) return source
  const german = /^so\s+(?=\p{Lu}|(?:der|die|das)\s)/u.exec(rest)
  if (german) return findNameAtStart(rest.slice(german[0].length))
  speakerPrepositions.lastIndex = 0
  const preposition = speakerPrepositions.exec(rest)
  if (
    preposition &&
    (preposition.index === 0 || /^(?:as|is|are|was|were),?\s*$/.test(rest.slice(0, preposition.index)))
  ) {
    return findNameAtStart(rest.slice(preposition[0].length + preposition.index))
  }
  const turned = /^\p{Ll}+-(?:t-)?(il|elle)(?!\p{L})/u.exec(rest)
  if (turned) return { name: turned[1] as string, isPronoun: true }
  const unknown = isDetached ? /^\p{Ll}{3,}(?=\s)/u.exec(rest) : null
  if (unknown && !notVerbs.test(unknown[0])) {
    const subject = findNameAtStart(rest.slice(unknown[0].length))
    if (subject && /\p{Lu}/u.test(subject.name)) return subject
  }
  const plain = isDetached ? /^(he|she|er|sie|il|elle|han|hon)\s\p{Ll}{3,}/u.exec(rest) : null
  if (plain) return { name: plain[1] as string, isPronoun: true }
  const tokens = tokenize(rest.slice(0, 160))
  const index = tokens.findIndex((token) => token.text === token.lower && isSpeechVerb(token, rest))
  if (index < 0) return undefined
  const verb = tokens[index] as Token
  const leading = rest.slice(0, verb.start)
  const inverted = /^-(?:t-)?(il|elle|ils|elles|on)\b/.exec(rest.slice(verb.end))
  if (inverted) return { name: inverted[1] as string, isPronoun: true }
  const auxiliary = /^(?:a|ont|avait|hat|hatte|har|ha|as|wie|so)(?:-t-(il|elle))?\s*$/iu.exec(leading.trim())
  if (auxiliary?.[1]) return { name: auxiliary[1], isPronoun: true }
  if (leading.trim() === '' || auxiliary) {
    const [, following = ''] = /^(?:\s+(?:auch|dazu|then|also))?(.*)$/su.exec(rest.slice(verb.end)) ?? []
    const subject = findNameAtStart(following)
    if (subject) return subject
  }
  // What is said while something else happens leads to the next quotation.
  if (/(?<!\p{L})(?:while|whereas|although|though|während|tandis|alors que|mientras)(?!\p{L})/u.test(leading))
    return undefined
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
  return findNameAtStart(clause) ?? findNameBeforeVerb(clause)
}
