import { eachMatch } from '../../each-match.js'
import { findNameAtStart } from './find-name-at-start.js'
import { speechWords } from './speech-words.js'
import type { Subject } from './subject.js'

/** A clause between commas that may tell who speaks: ", dit-elle," or ", explique Jean Morel,". */
const clause = /,\s(?:a\s|ont\s)?(\p{Ll}+)(?:-(?:t-)?(il|elle)|\s([^,.;!?«»]{2,60}))(?=[,.])/gu

/**
 * Finds who speaks in a clause put into the words themselves, which French does without closing the marks.
 *
 * @param words - The words between the marks.
 * @returns The speaker; nothing where no clause tells of one.
 * @example
 * ```ts @import.meta.vitest
 * expect(findInsertedSpeaker('Un pont, dit-elle, est une promesse.')).toEqual({ name: 'elle', isPronoun: true })
 * expect(findInsertedSpeaker('Un pont, explique Jean Morel, reste un pont.')?.name).toBe('Jean Morel')
 * ```
 */
export function findInsertedSpeaker(words: string): Subject | undefined {
  for (const [, verb = '', pronoun, rest] of eachMatch(words, clause)) {
    if (!speechWords.verbs.has(verb)) continue
    if (pronoun !== undefined) return { name: pronoun, isPronoun: true }
    const subject = rest === undefined ? undefined : findNameAtStart(rest)
    if (subject) return subject
  }
  return undefined
}
