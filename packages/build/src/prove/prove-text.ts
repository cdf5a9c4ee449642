import type { Anchor } from '@florilegium/schema'
import { findRepairs } from './find-repairs.js'
import { toLetters, type Letters } from './letters.js'

/** A text that is ready for {@link proveText}. */
export interface LetteredText {
  text: string
  letters: Letters
}

/** What {@link proveText} finds: where the text stands, or where it parts from the source. */
export type Proof = { anchor: Anchor; difference?: never } | { anchor?: never; difference: string }

const CONTEXT_LENGTH = 32

/** What the extraction of a text from a PDF may add or lose inside a word or between two. */
const DAMAGE = /[\s\u00AD\u2010-]/gu

/** Enough of a text to say where it stands without quoting it at length. */
const SHOWN_LENGTH = 40

/**
 * Proves that a text stands in a source: its letters and digits in one stretch, its punctuation the same but for
 * spaces, hyphens and the direction of quotation marks.
 *
 * @param clean - The text, in clean spelling.
 * @param source - The source text and its letters.
 * @returns Where it stands, with every repair; or where it parts from the source, in words.
 * @example
 * ```ts @import.meta.vitest
 * const { toLetters } = await import('./letters.js')
 * const text = 'It is a mirro r to all those inequalities.'
 * const source = { text, letters: toLetters(text) }
 * const proof = proveText('a mirror to all', source)
 * expect(proof.anchor).toMatchObject({ start: 6, end: 22, repairs: [{ source: 'mirro r', clean: 'mirror' }] })
 * expect(proveText('a mirror for all', source).difference).toBe(
 *   'Differs from the source after "a mirror": found "for all", the source has "to all those inequalities.".',
 * )
 * ```
 */
export function proveText(clean: string, source: LetteredText): Proof {
  const letters = toLetters(clean)
  const at = source.letters.text.indexOf(letters.text)
  if (letters.text === '' || at < 0) return { difference: describeDifference(clean, letters, source) }

  const offset = (index: number): number => source.letters.offsets[index] as number
  let start = offset(at)
  let end = offset(at + letters.text.length - 1) + 1
  const before = clean.slice(0, letters.offsets[0])
  const after = clean.slice((letters.offsets.at(-1) as number) + 1)
  if (source.text.slice(0, start).endsWith(before)) start -= before.length
  if (source.text.startsWith(after, end)) end += after.length

  const exact = source.text.slice(start, end)
  if (withoutDamage(exact) !== withoutDamage(clean)) {
    return { difference: `The punctuation differs: the source has "${exact.replace(/\s+/g, ' ')}".` }
  }
  return {
    anchor: {
      exact,
      prefix: source.text.slice(Math.max(0, start - CONTEXT_LENGTH), start),
      suffix: source.text.slice(end, end + CONTEXT_LENGTH),
      start,
      end,
      repairs: findRepairs(clean, exact),
    },
  }
}

/**
 * Takes out of a text what extraction may add, and the direction of quotation marks: a reversed one is a slip of
 * typesetting, and mended like other damage.
 *
 * @param text - The text.
 * @returns What must be the same in a clean text and its source.
 */
export function withoutDamage(text: string): string {
  return text.replace(DAMAGE, '').replace(/[‘’]/g, '’').replace(/[“”]/g, '”')
}

/** Finds the longest beginning of the text that the source has, and says how both go on. */
function describeDifference(clean: string, letters: Letters, source: LetteredText): string {
  let found = 0
  let missing = letters.text.length
  while (found + 1 < missing) {
    const middle = Math.floor((found + missing) / 2)
    if (source.letters.text.includes(letters.text.slice(0, middle))) found = middle
    else missing = middle
  }
  const at = source.letters.text.indexOf(letters.text.slice(0, found))
  const cleanOffset = wordStart(clean, letters.offsets[found] ?? clean.length)
  const sourceOffset = wordStart(source.text, source.letters.offsets[at + found] ?? source.text.length)
  const before = clean.slice(0, cleanOffset).trim()
  if (before === '') return `Not in the source, from its first word: "${shorten(clean)}".`
  const cleanRest = shorten(clean.slice(cleanOffset))
  const sourceRest = shorten(source.text.slice(sourceOffset))
  return `Differs from the source after "${before.slice(-SHOWN_LENGTH)}": found "${cleanRest}", the source has "${sourceRest}".`
}

function wordStart(text: string, offset: number): number {
  while (offset > 0 && /\S/.test(text.charAt(offset - 1))) offset--
  return offset
}

function shorten(text: string): string {
  const words = text.replace(/\s+/g, ' ').trim()
  return words.length <= SHOWN_LENGTH ? words : `${words.slice(0, SHOWN_LENGTH).replace(/ \S*$/, '')} …`
}
