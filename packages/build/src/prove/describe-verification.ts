import type { Difference, Verification } from '@florilegium/verify'
import { withoutDamage } from './prove-text.js'

/** What was verified. */
export interface VerifiedText {
  text: string
  /** The id of the section it is said to stand in. */
  section: string
  /** Whether spaces and hyphens inside words of the source are unreliable. */
  extracted: boolean
}

/** Words before a difference that say where it is. */
const WORDS_BEFORE = 4

/**
 * Says how a text of a record differs from its source, as the verification engine found it.
 *
 * @param verification - What the engine found.
 * @param verified - What it was given.
 * @returns What is wrong and what to do; nothing where the text stands in its section, or is too short to say.
 * @example
 * ```ts @import.meta.vitest
 * const { createIndex, verifyQuotation } = await import('@florilegium/verify')
 * const index = createIndex([{ id: 'report', text: 'All states should, in the end, pay for it in full.' }])
 * const text = 'All states must, in the end, pay it in full.'
 * const verified = { text, section: 'opening', extracted: false }
 * expect(describeVerification(verifyQuotation(text, index), verified)).toBe(
 *   'Differs from the source: after "All states", found "must", the source has "should" (meaning); ' +
 *     'after "in the end, pay", found nothing, the source has "for" (word). Quote it as it stands there.',
 * )
 * ```
 */
export function describeVerification(
  { verdict, reason, places, differences, elisions, brackets }: Verification,
  { text, section, extracted }: VerifiedText,
): string | undefined {
  switch (verdict) {
    case 'verbatim': {
      const found = places.map((place) => place.section)
      if (found.includes(section)) return undefined
      return `Stands in the section "${found.join('", "')}", not in "${section}". Correct the section.`
    }
    case 'unchecked':
      return reason === 'too-short' ? undefined : `Cannot be checked: ${reason}.`
    case 'absent':
      return 'Not in the source. Quote it as it stands there, or remove the record.'
    case 'edited': {
      const marks = [...elisions, ...brackets].map(({ mark }) => show(mark.text))
      const list = marks.length > 0 ? marks.join(', ') : "a writer's mark"
      return `Has ${list}, which the source has not. Quote it as it stands there.`
    }
    case 'altered': {
      // Damage in another place than where the engine expects it counts for nothing: the proof by letters decides.
      const found = differences.filter(
        ({ quoted, source }) =>
          !extracted || withoutDamage(quoted.text) !== withoutDamage(source?.text ?? ''),
      )
      if (found.length === 0) return undefined
      const list = found.map((difference) => describeDifference(difference, text))
      return `Differs from the source: ${list.join('; ')}. Quote it as it stands there.`
    }
  }
  verdict satisfies never
}

function describeDifference({ grade, quoted, source }: Difference, text: string): string {
  const before = text.slice(0, quoted.range.start).split(/\s+/).filter(Boolean).slice(-WORDS_BEFORE)
  const place = before.length > 0 ? `after ${show(before.join(' '))}` : 'at the beginning'
  return `${place}, found ${show(quoted.text)}, the source has ${show(source?.text ?? '')} (${grade})`
}

function show(text: string): string {
  const words = text.replace(/\s+/g, ' ').trim()
  return words === '' ? 'nothing' : `"${words}"`
}
