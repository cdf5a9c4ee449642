import { findCjkSpeaker } from './find-cjk-speaker.js'
import { findLabel } from './find-label.js'
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
  const cjk = findCjkSpeaker(before, after)
  if (cjk) return cjk
  const colon = /[:：]\s*$/.test(before)
  const early = findSpeakerBefore(before)
  const late = findSpeakerAfter(after, isDetached || /^\s*,/.test(after))
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
