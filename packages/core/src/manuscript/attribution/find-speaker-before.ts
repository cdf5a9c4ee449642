import { findNameAtStart } from './find-name-at-start.js'
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
  const [, owners = ''] = possessive ?? []
  const owner = parseNames(owners).at(-1)
  return owner && { name: owners.slice(owner.start, owner.end), isPronoun: false }
}

function lastMatch(text: string, pattern: RegExp): RegExpExecArray | undefined {
  return [...text.matchAll(pattern)].at(-1)
}
