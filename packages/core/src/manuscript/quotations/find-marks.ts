import type { Range } from '../../range.js'
import { classifyCharacter, type CharacterClass } from './classify-character.js'
import { isElision } from './is-elision.js'
import { anyQuotationMark } from './quotation-marks.js'

/** A quotation mark in a text, and how well it would open or close a quotation there: 0 not, 1 perhaps, 2 surely. */
export interface FoundMark {
  character: string
  at: number
  opens: 0 | 1 | 2
  closes: 0 | 1 | 2
  /** Set where it may as well be a sign of something else: `students'`, `12"`. */
  isDoubtful: boolean
}

/**
 * Finds the quotation marks of a text. Apostrophes, primes and elisions are none.
 *
 * @param text - The text of a block.
 * @param hidden - Stretches in which marks are not read, in order.
 * @returns The marks in order.
 * @example
 * ```ts @import.meta.vitest
 * const marks = findMarks(`The students' "rock 'n' roll" of the '90s`, [])
 * expect(marks.map(({ at, opens, closes }) => [at, opens, closes])).toEqual([
 *   [12, 0, 2],
 *   [14, 2, 0],
 *   [28, 0, 2],
 * ])
 * ```
 */
export function findMarks(text: string, hidden: readonly Range[]): readonly FoundMark[] {
  let marks: FoundMark[] | undefined
  let next = 0
  anyQuotationMark.lastIndex = 0
  for (let found = anyQuotationMark.exec(text); found; found = anyQuotationMark.exec(text)) {
    const { 0: character, index: at } = found
    while (hidden[next] && (hidden[next] as Range).end <= at) next++
    if ((hidden[next]?.start ?? Infinity) <= at) continue
    const mark = readMark(text, character, at)
    if (mark) (marks ??= []).push(mark)
  }
  return marks ?? none
}

/** What most blocks have, so it is made once. */
const none: readonly FoundMark[] = []

const isApostrophe = (character: string): boolean =>
  character === "'" || character === '’' || character === '‘'

/** Reads a mark; nothing where it neither opens nor closes. */
function readMark(text: string, character: string, at: number): FoundMark | undefined {
  const before = classifyCharacter(text, at - 1)
  const after = classifyCharacter(text, at + 1)
  switch (character) {
    case '「':
    case '『':
    case '﹁':
    case '﹃':
    case '《':
    case '〈':
    case '〝':
      return toMark(character, at, 2, 0)
    case '」':
    case '』':
    case '﹂':
    case '﹄':
    case '》':
    case '〉':
    case '〞':
    case '〟':
      return toMark(character, at, 0, 2)
    case '„':
    case '‚':
    case '‛':
      return toMark(character, at, 2, 0)
    case '‟':
      return toMark(character, at, 2, 1)
    case '«':
    case '‹': {
      const closes = before !== 'space' && !/['’]/.test(text[at - 1] ?? '') && isRight(after)
      return toMark(character, at, 2, closes ? 2 : 0)
    }
    case '»':
    case '›': {
      const opens = (before === 'space' || before === 'open' || before === 'dash') && !isRight(after)
      return toMark(character, at, opens ? 2 : 0, opens && before !== 'dash' ? 0 : 2)
    }
    case '“':
      return toMark(character, at, before === 'word' && isRight(after) ? 1 : 2, before === 'space' ? 0 : 2)
    case '”':
      return toMark(
        character,
        at,
        opening(before, after, text, at),
        before === 'space' && after === 'word' ? 0 : 2,
      )
  }
  if (isApostrophe(character)) {
    if ((before === 'word' && after === 'word') || isElision(text, at)) return undefined
    if (character === '‘') return toMark(character, at, before === 'word' ? 1 : 2, before === 'space' ? 0 : 1)
    const isDoubtful = /[sSzZxX]/.test(text[at - 1] ?? '') && /^\s\p{Ll}/u.test(text.slice(at + 1, at + 4))
    const isPrime = /\d/.test(text[at - 1] ?? '')
    return toMark(
      character,
      at,
      opening(before, after, text, at),
      closing(before, after),
      isDoubtful || isPrime,
    )
  }
  return toMark(
    character,
    at,
    opening(before, after, text, at),
    closing(before, after),
    after !== 'stop' && isInch(text, at),
  )
}

/** Whether a mark after a number may be that of inches: `12"`, `5'11"`. */
function isInch(text: string, at: number): boolean {
  const code = text.charCodeAt(at - 1)
  if (!(code >= 48 && code <= 57)) return false
  return /(?:^|[^\d.,])\d{1,2}(?:['’]\s?\d{1,2})?(?:\.\d)?$/.test(text.slice(Math.max(0, at - 9), at))
}

type Degree = FoundMark['opens']

function toMark(
  character: string,
  at: number,
  opens: Degree,
  closes: Degree,
  isDoubtful = false,
): FoundMark | undefined {
  return opens + closes > 0 ? { character, at, opens, closes, isDoubtful } : undefined
}

const isRight = (kind: CharacterClass): boolean =>
  kind === 'space' || kind === 'stop' || kind === 'close' || kind === 'dash'

function opening(before: CharacterClass, after: CharacterClass, text: string, at: number): 0 | 1 | 2 {
  const isEllipsis = text[at + 1] === '…' || text.startsWith('..', at + 1)
  if (before === 'space' || before === 'open') {
    if (after === 'space') return 1
    return after === 'stop' && !isEllipsis ? 0 : after === 'close' ? 0 : 2
  }
  if (before === 'cjk' || after === 'cjk') return after === 'space' ? 0 : 1
  const isLed = before === 'dash' || before === 'mark' || /[:=(]/.test(text[at - 1] ?? '')
  return isLed && (after === 'word' || after === 'open' || after === 'mark' || isEllipsis) ? 1 : 0
}

function closing(before: CharacterClass, after: CharacterClass): 0 | 1 | 2 {
  if (after === 'space' || after === 'stop' || after === 'close') {
    return before === 'space' ? 1 : before === 'open' ? 0 : 2
  }
  if (before === 'space' || before === 'open') return 0
  if (before === 'cjk' || after === 'cjk') return 1
  if (after === 'dash' || after === 'mark' || after === 'open') return 1
  return before === 'stop' && after === 'word' ? 1 : 0
}
