import { findNameAtStart } from './find-name-at-start.js'
import { findNameBeforeVerb } from './find-name-before-verb.js'
import { parseNames } from './parse-name.js'
import { speechWords } from './speech-words.js'
import type { Subject } from './subject.js'
import type { Token } from './tokenize.js'

/**
 * Finds the subject of a verb: what stands before it, or after it where the sentence turns round.
 *
 * @param text - The clause.
 * @param tokens - Its words.
 * @param index - The index of the verb among them.
 * @returns The subject; nothing where the clause names none.
 */
export function findSubject(text: string, tokens: readonly Token[], index: number): Subject | undefined {
  const verb = tokens[index] as Token
  const next = tokens[index + 1]
  const before = tokens[index - 1]
  const word = before?.text.replace(/^(?:lors|puis)?qu['’]/i, '') ?? ''
  if (
    before &&
    speechWords.pronouns.has(word.toLowerCase()) &&
    /^\s+$/.test(text.slice(before.end, verb.start))
  ) {
    return { name: word, isPronoun: true }
  }
  const following = findNameAtStart(text.slice(verb.end))
  const isEnglish = /^[a-z]+$/.test(verb.lower) && /(?:s|ed|aid|ote|old|ut|ead|ite|ay)$/.test(verb.lower)
  const isNameAfter = following && (following.isPronoun || /\p{Lu}/u.test(following.name))
  if (isNameAfter && !isEnglish && !/^\s*[:,]/.test(text.slice(verb.end))) return following
  const inverted = /^-(?:t-)?(il|elle|ils|elles|on)\b/.exec(text.slice(verb.end))
  if (inverted) return { name: inverted[1] as string, isPronoun: true }
  // "Pratt, who tried, listed eleven meanings before concluding": the sentence is about the one it begins with.
  if (verb.lower.endsWith('ing')) {
    const [first] = parseNames(text)
    if (first && /^\s*(?:(?:The|Der|Die|Das|Le|La|El)\s)?$/.test(text.slice(0, first.start)))
      return { name: text.slice(first.start, first.end), isPronoun: false }
    return findNameAtStart(text.slice(text.lastIndexOf(', ', verb.start - 3) + 1))
  }
  const preceding = findNameBeforeVerb(text.slice(0, verb.start))
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
