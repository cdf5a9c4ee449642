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
export function findMarks(text: string, hidden: readonly Range[]): FoundMark[] {
  const marks: FoundMark[] = []
  let next = 0
  for (const { 0: character, index: at } of text.matchAll(anyQuotationMark)) {
    while (hidden[next] && (hidden[next] as Range).end <= at) next++
    if ((hidden[next]?.start ?? Infinity) <= at) continue
    const mark = readMark(text, character, at)
    if (mark.opens + mark.closes > 0) marks.push(mark)
  }
  return marks
}

const isApostrophe = (character: string): boolean =>
  character === "'" || character === '’' || character === '‘'

function readMark(text: string, character: string, at: number): FoundMark {
  const before = classifyCharacter(text, at - 1)
  const after = classifyCharacter(text, at + 1)
  const mark = { character, at, isDoubtful: false }
  switch (character) {
    case '「':
    case '『':
    case '﹁':
    case '﹃':
    case '《':
    case '〈':
    case '〝':
      return { ...mark, opens: 2, closes: 0 }
    case '」':
    case '』':
    case '﹂':
    case '﹄':
    case '》':
    case '〉':
    case '〞':
    case '〟':
      return { ...mark, opens: 0, closes: 2 }
    case '„':
    case '‚':
    case '‟':
    case '‛':
      return { ...mark, opens: 2, closes: character === '‟' ? 1 : 0 }
    case '«':
    case '‹': {
      const closes = before !== 'space' && !/['’]/.test(text[at - 1] ?? '') && isRight(after)
      return { ...mark, opens: 2, closes: closes ? 2 : 0 }
    }
    case '»':
    case '›': {
      const opens = (before === 'space' || before === 'open' || before === 'dash') && !isRight(after)
      return { ...mark, opens: opens ? 2 : 0, closes: opens && before !== 'dash' ? 0 : 2 }
    }
    case '“':
      return {
        ...mark,
        opens: before === 'word' && isRight(after) ? 1 : 2,
        closes: before === 'space' ? 0 : 2,
      }
    case '”':
      return {
        ...mark,
        opens: opening(before, after, text, at),
        closes: before === 'space' && after === 'word' ? 0 : 2,
      }
  }
  if (isApostrophe(character)) {
    if (isWord(before) && isWord(after)) return { ...mark, opens: 0, closes: 0 }
    if (isElision(text, at)) return { ...mark, opens: 0, closes: 0 }
    if (character === '‘')
      return { ...mark, opens: before === 'word' ? 1 : 2, closes: before === 'space' ? 0 : 1 }
    const isDoubtful = /[sSzZxX]/.test(text[at - 1] ?? '') && /^\s\p{Ll}/u.test(text.slice(at + 1, at + 4))
    const isPrime = /\d/.test(text[at - 1] ?? '')
    return {
      ...mark,
      opens: opening(before, after, text, at),
      closes: closing(before, after),
      isDoubtful: isDoubtful || isPrime,
    }
  }
  const isInch = /(?:^|[^\d.,])\d{1,2}(?:['’]\s?\d{1,2})?(?:\.\d)?$/.test(text.slice(Math.max(0, at - 9), at))
  return {
    ...mark,
    opens: opening(before, after, text, at),
    closes: closing(before, after),
    isDoubtful: isInch && after !== 'stop',
  }
}

const isWord = (kind: CharacterClass): boolean => kind === 'word'
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
