import type { Range } from '../range.js'
import { createNearestSearch } from './create-nearest-search.js'

/** What may begin or end a quotation: quotation marks, an apostrophe, or the sign of a block quote. */
const MARKS = ['"', "'", '>', '«', '»']

const OTHER_MARKS = '“”„‟‹›‘’‚‛＂〝〞〟「」『』《》〈〉﹁﹂﹃﹄'

/** In a text whose characters are all of one byte, V8 sees without a look at them that it has none of these. */
const otherMark = new RegExp(`[${OTHER_MARKS}]`, 'g')

/** How a paragraph begins that may go on with a quotation: each of one over several begins with the mark again. */
const repeatedMark = new RegExp(`\\s*\\S{0,12}?["'«»${OTHER_MARKS}]`, 'y')

/** What stands in a line before a sign that makes a block quote. */
const listMarkers = /^[ \t]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)*$/

/**
 * Finds what a manuscript may quote: what stands between quotation marks, as far as they are clear, else all between the
 * first mark of a paragraph and the last; and block quotes. It does not parse, so it takes much that is none, such as HTML;
 * but no quotation that is long enough to be looked for is missed.
 *
 * @param text - The manuscript without its code.
 * @returns The stretches in order, with their marks.
 * @example
 * ```ts @import.meta.vitest
 * const text = `None.\n\nIt's “so”, said: “So it is,\nand is not,” again.\n\n> So it is now.\n\n'Or' is it so' now.`
 * const stretches = findQuotingStretches(text).map(({ start, end }) => text.slice(start, end))
 * expect(stretches).toEqual(['“So it is,\nand is not,”', '> So it is now.', "'Or' is it so'"])
 * ```
 */
export function findQuotingStretches(text: string): Range[] {
  const found: Range[] = []
  /** The marks of a paragraph, and where it ends. */
  let places: number[] = []
  let end = -1
  /** Whether a quotation may go on from the paragraph before. */
  let wentOn = false
  const next = createMarkSearch(text)
  for (let index = next(0); index < text.length;) {
    const character = text[index] as string
    const isQuote = character === '>' && isBlockQuote(text, index)
    if (isQuote || (character !== '>' && !isApostrophe(text, index, character))) {
      if (index >= end) {
        close()
        end = findParagraphEnd(text, index)
      }
      places.push(index)
      if (isQuote) places.push(end - 1)
    }
    index = next((isQuote ? end : index) + 1)
  }
  close()
  return found

  function close(): void {
    const [first] = places
    if (first === undefined) return
    const areClear = arePairs(text, places)
    const goesOn = !areClear && isRepeated(text, end)
    // Of a quotation over several paragraphs, each may have a few words alone.
    const isPart = goesOn || wentOn
    if (areClear) {
      for (let at = 0; at < places.length; at += 2)
        add(places[at] as number, (places[at + 1] as number) + 1, isPart)
    } else add(first, goesOn ? end : (places.at(-1) as number) + 1, isPart)
    places = []
    wentOn = goesOn
  }

  function add(from: number, to: number, isPart: boolean): void {
    if (isPart || isEnough(text, from, to)) found.push({ start: from, end: to })
  }
}

/** Marks with such characters around them surely open or close: those that are beside markup, code or a digit may not. */
const surelyOpens = /(?<![^\s(])["“](?=[a-z])/iy
const surelyCloses = /(?<=[a-z.,;:!?])["”](?=[\s.,;:!?)]|$)/iy

/** Whether marks surely open and close by turns, so that nothing is quoted but what is between each two. */
function arePairs(text: string, places: readonly number[]): boolean {
  return (
    places.length % 2 === 0 &&
    places.every((place, index) => {
      const pattern = index % 2 === 0 ? surelyOpens : surelyCloses
      pattern.lastIndex = place
      return pattern.test(text) && (index % 2 === 0 || hasWholeCode(text.slice(places[index - 1], place)))
    })
  )
}

/** Whether code that begins in a stretch ends in it, so that the marks around it are not in code themselves. */
function hasWholeCode(stretch: string): boolean {
  let isWhole = true
  for (let at = stretch.indexOf('`'); at >= 0; at = stretch.indexOf('`', at + 1)) isWhole = !isWhole
  return isWhole
}

function isBlockQuote(text: string, index: number): boolean {
  const before = text[index - 1] ?? '\n'
  if (before === '\n') return true
  return (
    (before === ' ' || before === '\t') &&
    listMarkers.test(text.slice(text.lastIndexOf('\n', index) + 1, index))
  )
}

function isApostrophe(text: string, index: number, character: string): boolean {
  return (character === "'" || character === '’') && isInWord(text, index - 1) && isInWord(text, index + 1)
}

function isInWord(text: string, index: number): boolean {
  const code = text.charCodeAt(index)
  return code < 128 ? isAsciiLetter(code) : /[\p{L}\p{N}]/u.test(text.charAt(index))
}

function isAsciiLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57)
}

/** So many words are looked for in a source. */
const WORDS = 4

/** No letter before it is of a script without spaces, of which some letters are looked for. */
const FIRST_UNSPACED = 0xe00

/** Letters of such scripts; half of a pair of surrogates may be one. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Cs}]/u

/** Whether so much stands between two offsets that it is looked for in a source. */
function isEnough(text: string, from: number, to: number): boolean {
  let words = 0
  let inWord = false
  for (let at = from; at < to; at++) {
    const isIn = isInWord(text, at)
    if (isIn && !inWord && ++words === WORDS) return true
    if (text.charCodeAt(at) >= FIRST_UNSPACED && unspaced.test(text.charAt(at))) return true
    inWord = isIn
  }
  return false
}

function createMarkSearch(text: string): (from: number) => number {
  const next = createNearestSearch(text, MARKS)
  let other = -1
  return (from) => {
    if (other < from) {
      otherMark.lastIndex = from
      other = otherMark.exec(text)?.index ?? text.length
    }
    return Math.min(next(from), other)
  }
}

/** Where the next line is that is blank, or an item of a list. One that is indented more may as well be text. */
function findParagraphEnd(text: string, from: number): number {
  // To go from line to line is far faster than to let a pattern look at each character.
  for (let end = text.indexOf('\n', from); end >= 0; end = text.indexOf('\n', end + 1)) {
    if (!(text.charCodeAt(end + 1) < FIRST_DIGIT)) continue
    otherBlock.lastIndex = end + 1
    if (otherBlock.test(text)) return end
  }
  return text.length
}

/** How a blank line or an item begins, and no character of it is a letter. */
const otherBlock = /[ \t\r]*\n| {0,3}[-*+] \S/y

const FIRST_DIGIT = 48

/** Whether the next paragraph begins with a mark. */
function isRepeated(text: string, end: number): boolean {
  repeatedMark.lastIndex = end
  return repeatedMark.test(text)
}
