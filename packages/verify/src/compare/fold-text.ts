import { isSpace } from '../fold/characters.js'
import { withoutHidden } from '../fold/hidden.js'
import { IDEOGRAPHS } from '../fold/scripts.js'
import type { Fold } from '../verification.js'

const QUOTES = /['`´‘’]{2}|,,|[‘’‚‛“”„‟‹›«»「」『』〝〞〟"'`´ʼ]/gu
/** Emphasis, code and strikethrough; what makes a heading; at the head of a line, what makes a block quote or a list. */
const MARKUP = /[*_~\\]+|(?<=\s)#{1,6}(?=\s)|(?<=\n)[ \t]*(?:(?:>[ \t]*)+|[-+•·](?=[ \t]))/gu
/** Code in backticks. */
const CODE = /(?<![`\p{L}])`([^`'’\n]{1,200})`(?![`\p{L}])/gu
/** The opening mark of a quotation over several paragraphs, which each of them repeats. */
const REPEATED_MARK = /(?<=\n[ \t]*)(?:["'“”„«»‟‘‚‛‹›]|,,|``)[ \u00A0\u202F]?(?=[\p{L}\p{N}])/gu
/** A hyphen at the end of a line: what follows belongs to the same word, or to the same compound. */
const LINE_END_HYPHEN = /(?<=[\p{L}\p{M}\p{N}])[-‐\u00AD][ \t]*[\r\n](?:\s|>(?=\s))*/gu
const DASH = / [-‐] | ?(?:--+|[‒–—―−]) ?|‐/gu
const IDEOGRAPH_SPACE = new RegExp(`(?<=[${IDEOGRAPHS}]) (?=[${IDEOGRAPHS}])`, 'gu')
const SPACE_BESIDE_PUNCTUATION = / ?([^\p{L}\p{M}\p{N}\s]) ?/gu

/** What stands for a hyphen at the end of a line, a mark that may be repeated, a dash, and a short one that may be a hyphen. */
export const LINE_END = '\u0001'
const REPEATED = '\u0002'
const LONG_DASH = '—'
const SHORT_DASH = '–'
const RANGE_DASH = '\u0003'

/** More rounds of folding than any text needs that was not made for it. */
const MOST_ROUNDS = 8

/** The folds of what is not letters, in the order in which they are made. */
const STEPS: readonly { name: Fold; fold: (text: string) => string }[] = [
  { name: 'unicode', fold: (text) => text.normalize('NFKC') },
  { name: 'hyphenation', fold: (text) => text.replace(LINE_END_HYPHEN, LINE_END).replaceAll('\u00AD', '') },
  { name: 'markup', fold: (text) => text.replace(CODE, '$1').replace(MARKUP, '') },
  { name: 'quotation-marks', fold: (text) => text.replace(REPEATED_MARK, REPEATED) },
  { name: 'white-space', fold: (text) => text.replace(/\s+/gu, ' ') },
  { name: 'quotation-marks', fold: (text) => text.replace(QUOTES, '"') },
  { name: 'dashes', fold: (text) => text.replace(DASH, foldDash) },
  {
    name: 'white-space',
    fold: (text) => text.replace(IDEOGRAPH_SPACE, '').replace(SPACE_BESIDE_PUNCTUATION, closeUp),
  },
]

/** White space is none beside punctuation, but for a comma or point between digits, where it divides numbers. */
function closeUp(found: string, sign: string, offset: number, text: string): string {
  const isNumber = /[.,]/.test(sign) && isDigitAt(text, offset - 1) && isDigitAt(text, offset + found.length)
  return isNumber ? found : sign
}

/** Dashes between words are one; between digits each stays what it is. */
function foldDash(dash: string, offset: number, text: string): string {
  const isRange = isDigitAt(text, offset - 1) && isDigitAt(text, offset + dash.length)
  if (isRange) return dash.includes(SHORT_DASH) ? RANGE_DASH : dash.trim()
  if (dash === '‐') return '-'
  return dash === SHORT_DASH ? SHORT_DASH : LONG_DASH
}

function isDigitAt(text: string, offset: number): boolean {
  return /\p{N}/u.test(text.charAt(offset))
}

/**
 * Folds what does not matter in a stretch of text, but for its case.
 *
 * @param text - The text.
 * @param without - A fold to leave out.
 * @returns The folded text. Folding it again changes nothing.
 */
export function foldText(text: string, without?: Fold): string {
  let folded = withoutHidden(text)
  // What one step brings together another may fold.
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const before = folded
    for (const { name, fold } of STEPS) if (name !== without) folded = fold(folded)
    if (folded === before) break
  }
  return folded
}

/**
 * Says whether a text that was not folded has characters by which folding would mislead itself.
 *
 * @param text - The text.
 * @returns Whether it has a control character that stands for something in a folded text.
 */
export function hasOwnSigns(text: string): boolean {
  return [LINE_END, REPEATED, RANGE_DASH].some((sign) => text.includes(sign))
}

/**
 * Says whether two folded texts are the same. A hyphen at the end of a line is nothing or a hyphen; a quotation mark at
 * the head of one is nothing or such a mark; a short dash is a hyphen or a dash.
 *
 * @param a - A folded text.
 * @param b - Another.
 * @returns Whether they are.
 */
export function areSameFolded(a: string, b: string): boolean {
  let at = 0
  let other = 0
  while (at < a.length || other < b.length) {
    const one = a.charAt(at)
    const two = b.charAt(other)
    if (one === two) {
      at++
      other++
    } else if (one === LINE_END) {
      at++
      if (two === '-') other++
    } else if (two === LINE_END) {
      other++
      if (one === '-') at++
    } else if (one === REPEATED) {
      at++
      if (two === '"') other++
    } else if (two === REPEATED) {
      other++
      if (one === '"') at++
    } else if (isDash(one) && isDash(two) && (one === SHORT_DASH || two === SHORT_DASH)) {
      at++
      other++
    } else return false
  }
  return true
}

function isDash(character: string): boolean {
  return character === '-' || character === SHORT_DASH || character === LONG_DASH
}

/**
 * Lists the folds by which two texts are the same.
 *
 * @param a - A text.
 * @param b - Another that is the same when both are folded.
 * @returns The folds without which they would differ.
 */
export function listFolds(a: string, b: string): Fold[] {
  const names = new Set(STEPS.filter(({ fold }) => fold(a) !== a || fold(b) !== b).map(({ name }) => name))
  const needed = [...names].filter((name) => !areSameFolded(foldText(a, name), foldText(b, name)))
  if (needed.length > 0 || a === b) return needed
  // Each of several folds may stand in for another.
  return [...names].filter((name) => foldText(a, name) !== foldText(b, name)).slice(0, 1)
}

/**
 * Says whether two texts differ in nothing but the kind and number of spaces and line ends between words.
 *
 * @param a - A text.
 * @param b - Another.
 * @returns Whether they are the same word for word and sign for sign.
 */
export function areSameButForSpaces(a: string, b: string): boolean {
  let at = 0
  let other = 0
  while (at < a.length && other < b.length) {
    const one = a.charCodeAt(at++)
    const two = b.charCodeAt(other++)
    if (one === two && !isSpace(one)) continue
    if (!isSpace(one) || !isSpace(two)) return false
    while (isSpace(a.charCodeAt(at))) at++
    while (isSpace(b.charCodeAt(other))) other++
  }
  return at === a.length && other === b.length
}

/**
 * Takes out what divides a folded text into words: spaces, hyphens and short dashes.
 *
 * @param text - A folded text.
 * @returns What is left.
 */
export function withoutDivision(text: string): string {
  return text.replaceAll(LINE_END, '').replace(/[\s‐–-]/gu, '')
}
