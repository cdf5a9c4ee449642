import { createMemory } from './create-memory.js'
import { findCjkSpeaker } from './find-cjk-speaker.js'
import { findLabel } from './find-label.js'
import { findNameBeforeVerb } from './find-name-before-verb.js'
import { findSpeakerAfter } from './find-speaker-after.js'
import { findSpeakerBefore } from './find-speaker-before.js'
import { speechWords } from './speech-words.js'
import type { Subject } from './subject.js'
import { tokenize } from './tokenize.js'

/** Who speaks, as the sentence names them. */
export interface FoundSpeaker extends Subject {
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
  const question = [before, after, isBetween, isDetached].join('\0')
  return remember(question, () => search(before, after, { isBetween, isDetached }))
}

const remember = createMemory<FoundSpeaker | undefined>(1000)

function search(
  before: string,
  after: string,
  { isBetween, isDetached }: Required<FindSpeakerOptions>,
): FoundSpeaker | undefined {
  const cjk = findCjkSpeaker(before, after)
  if (cjk) return cjk
  const colon = /[:：]\s*$/.test(before)
  const isSpoken = !unspoken.test(before)
  const early = isSpoken ? findSpeakerBefore(before) : undefined
  const late = findSpeakerAfter(after, isDetached || /^\s*,/.test(after))
  const isLate =
    late && (!early || /^[\s,;–—]*(?:as|wie|comme|como|som|jak)\s/.test(after) || (isBetween && !colon))
  if (isLate) return { side: 'after', ...late }
  if (early) return { side: 'before', ...early }
  const participle = /^\s*(?:genannt|bezeichnet|beschrieben|gesagt|geschrieben|formuliert)(?!\p{L})/u.test(
    after,
  )
  const auxiliary = participle ? /\s(?:hat|hatte|haben|hatten)\s/.exec(before) : null
  const named = auxiliary ? findNameBeforeVerb(before.slice(0, auxiliary.index)) : undefined
  if (named) return { side: 'before', ...named }
  if (colon && speechWords.pronouns.has(tokenize(before)[0]?.lower ?? '')) {
    return { name: tokenize(before)[0]?.text ?? '', isPronoun: true, side: 'before' }
  }
  // "she demurred:" needs no verb that is known.
  const told = /(?<!\p{L})(he|she|er|sie|il|elle)\s\p{Ll}+\s*[:：]\s*$/u.exec(before)?.[1]
  if (told !== undefined) return { name: told, isPronoun: true, side: 'before' }
  const labelled = colon && isSpoken ? findLabel(before) : undefined
  return labelled === undefined ? undefined : { name: labelled, isPronoun: false, side: 'before' }
}

/** What is read aloud or stands on a sign is not the words of who is named. */
const unspoken =
  /(?<!\p{L})(?:read(?:ing)? (?:out|aloud|from)|recit(?:ed|ing)|signs?|placards?|banners?|posters?|plaque|graffiti|Plakate?n?|Schild|Transparent|pancartes?|banderoles?|pancartas?)(?!\p{L})[^:;]{0,30}:?\s*$/u
