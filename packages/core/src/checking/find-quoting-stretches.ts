import { createNearestSearch } from './create-nearest-search.js'

/** It takes four words or more, or some letters of a script without spaces, for words to be looked for in a source. */
const enough =
  /(?<![\p{L}\p{N}])(?:[\p{L}\p{N}]+[^\p{L}\p{N}]+){3}[\p{L}\p{N}]|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u

/** What may begin or end a quotation: quotation marks, an apostrophe, or the sign of a block quote. */
const MARKS = ['"', "'", '>', '«', '»']

/** The marks that no text has whose characters all are of one byte: V8 sees it without a look at them. */
const otherMark = /[“”„‟‹›‘’‚‛＂〝〞〟「」『』《》〈〉﹁﹂﹃﹄]/

const anyMark = new RegExp(`[${MARKS.join('')}]|${otherMark.source}`, 'g')

/** How a paragraph begins that may go on with a quotation: each of one over several begins with the mark again. */
const repeatedMark = new RegExp(`\\s*\\S{0,12}?(?:["'«»]|${otherMark.source})`, 'y')

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
 * expect(findQuotingStretches(text)).toEqual(['“So it is,\nand is not,”', '> So it is now.', "'Or' is it so'"])
 * ```
 */
export function findQuotingStretches(text: string): string[] {
  const found: string[] = []
  /** The marks of a paragraph, and where it ends. */
  let places: number[] = []
  let end = -1
  /** Whether a quotation may go on from the paragraph before. */
  let wentOn = false
  const next = otherMark.test(text) ? createMarkSearch(text) : createNearestSearch(text, MARKS)
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
    const stretch = text.slice(from, to)
    if (isPart || enough.test(stretch)) found.push(stretch)
  }
}

/** Marks with such characters around them surely open or close: those that are beside markup, code or a digit may not. */
const surelyOpens = /^[\s(]["“][a-z]/i
const surelyCloses = /^[a-z.,;:!?]["”](?:[\s.,;:!?)]|$)/i

/** Whether marks surely open and close by turns, so that nothing is quoted but what is between each two. */
function arePairs(text: string, places: readonly number[]): boolean {
  return (
    places.length % 2 === 0 &&
    places.every((place, index) => {
      const around = `${place === 0 ? '\n' : (text[place - 1] as string)}${text.slice(place, place + 2)}`
      if (index % 2 === 0) return surelyOpens.test(around)
      return surelyCloses.test(around) && hasWholeCode(text.slice(places[index - 1], place))
    })
  )
}

/** Whether code that begins in a stretch ends in it, so that the marks around it are not in code themselves. */
function hasWholeCode(stretch: string): boolean {
  return stretch.split('`').length % 2 === 1
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

function createMarkSearch(text: string): (from: number) => number {
  return (from) => {
    anyMark.lastIndex = from
    return anyMark.exec(text)?.index ?? text.length
  }
}

/** Where the next line is that is blank, or an item of a list. One that is indented more may as well be text. */
function findParagraphEnd(text: string, from: number): number {
  breaks.lastIndex = from
  return breaks.exec(text)?.index ?? text.length
}

const breaks = /\n(?:[ \t\r]*\n| {0,3}[-*+] \S)/g

/** Whether the next paragraph begins with a mark. */
function isRepeated(text: string, end: number): boolean {
  repeatedMark.lastIndex = end
  return repeatedMark.test(text)
}
