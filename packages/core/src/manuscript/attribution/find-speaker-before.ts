import { eachMatch } from '../../each-match.js'
import { findNameAtStart } from './find-name-at-start.js'
import { findSource } from './find-source.js'
import { findSubject } from './find-subject.js'
import { isSpeechVerb } from './is-speech-verb.js'
import { parseNames } from './parse-name.js'
import { speakerPrepositions } from './speech-words.js'
import type { Subject } from './subject.js'
import { tokenize, type Token } from './tokenize.js'

/**
 * Finds who speaks a quotation in what leads to it in its sentence.
 *
 * @param text - The sentence before the quotation.
 * @returns The speaker; nothing where none is named.
 */
export function findSpeakerBefore(text: string): Subject | undefined {
  // "For Ellery the steward answers": the one in whose view it is so comes first, unless a comma parts them.
  const frame = /^\s*(?:For|Für|Pour|Para|Per)\s(?=\p{Lu})/u.exec(text)
  if (frame) {
    const rest = text.slice(frame[0].length)
    const [name] = parseNames(rest)
    if (name?.start === 0 && /^\s\p{Ll}/u.test(rest.slice(name.end)))
      return { name: rest.slice(0, name.end), isPronoun: false }
  }
  const possessive =
    /([\p{Lu}][^,;:()]{0,60}?)['’](?:s )?(?:\s?[\p{Ll}-]+ ){0,4}(?:words|phrase|phrasing|claim|remark|warning|observation|statement|dictum|definition|line|call|question|appeal|verdict|answer|argument|insistence|promise|maxim|quip|term|formula|formulation|description|conclusion|assessment|comment|reply|vision|demand|view|slogan|motto)(?=\b)[^.!?]{0,40}$/u.exec(
      text,
    )
  const tokens = tokenize(text)
  for (let index = tokens.length - 1; index >= 0; index--) {
    const verb = tokens[index] as Token
    if (!isSpeechVerb(verb, text)) continue
    const subject = findSubject(text, tokens, index)
    if (subject) return subject
  }
  const preposition =
    lastMatch(text, speakerPrepositions) ??
    /(?:^\s*|[;,]\s)(?:[Ff]or|Für|[Pp]our|Para|Per)(?=\s\p{Lu})/u.exec(text)
  if (preposition) {
    const rest = text.slice(preposition.index + preposition[0].length)
    const [noun] = /^\s[\p{Ll}]{3,}/u.exec(rest) ?? []
    const subject =
      findNameAtStart(rest) ?? (noun === undefined ? undefined : { name: noun.trim(), isPronoun: false })
    if (subject) return subject
  }
  const german = perfect.exec(text)
  const subject = german && findNameAtStart(text.slice(german.index + german[0].length))
  if (subject) return subject
  const source = findSource(text)
  if (source) return source
  if (inOnesView.test(text)) return { name: 'he', isPronoun: true }
  if (/^\s*(?:For|Für|Pour|Para)\s(?:him|her|ihn|sie|lui|elle|él|ella)\s/.test(text))
    return { name: 'he', isPronoun: true }
  const [, owners = ''] = possessive ?? []
  const owner = parseNames(owners).at(-1)
  return owner && { name: owners.slice(owner.start, owner.end), isPronoun: false }
}

/** "Dabei hatte der Rat beschlossen": the verb is at the end, and the subject stands after the auxiliary. */
const perfect =
  /(?:^|\s)(?:hat|hatte|haben|hatten)(?=\s[^,;:]{2,80}\s(?:beschlossen|gesagt|geschrieben|erklärt|betont|gefordert|versprochen|angekündigt|gewarnt|behauptet)\s?[,:])/iu

const inOnesView =
  /(?<!\p{L})(?:à l['’]en croire|selon (?:elle|lui)|d['’]après (?:elle|lui)|according to (?:him|her)|in (?:his|her) (?:own )?(?:words|view)|laut ihm|ihr zufolge|ihm zufolge|nach (?:seinen|ihren) Worten)(?!\p{L})/iu

function lastMatch(text: string, pattern: RegExp): RegExpExecArray | undefined {
  return [...eachMatch(text, pattern)].at(-1)
}
