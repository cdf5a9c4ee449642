import { addsHidden, withoutHidden } from '../fold/hidden.js'
import { IDEOGRAPHS } from '../fold/scripts.js'
import type { Fold } from '../verification.js'

const QUOTES = /['`´‘’]{2}|,,|[\p{QMark}`´ʼ]/gu
/** Emphasis, code and strikethrough; what makes a heading; at the head of a line, what makes a block quote or a list. */
const MARKUP = /[*_~\\]+|(?<=\s)#{1,6}(?=\s)|(?<=\n)[ \t]*(?:(?:>[ \t]*)+|[-+•·](?=[ \t]))/gu
/** Code in backticks. */
const CODE = /(?<![`\p{L}])`([^`'’\n]{1,200})`(?![`\p{L}])/gu
/** The opening mark of a quotation over several paragraphs, which each of them repeats. */
const REPEATED_MARK = /(?<=\n[ \t]*)(?:\p{QMark}|,,|``)[^\S\n]?(?=[\p{L}\p{N}])/gu
/** A hyphen at the end of a line: what follows belongs to the same word, or to the same compound. */
const LINE_END_HYPHEN = /(?<=[\p{L}\p{M}\p{N}])[-‐\u00AD][ \t]*[\r\n](?:\s|>(?=\s))*/gu
const DASH = / [-‐] | ?(?:--+|[‒–—―−]) ?|‐/gu
const IDEOGRAPH_SPACE = new RegExp(`(?<=[${IDEOGRAPHS}]) (?=[${IDEOGRAPHS}])`, 'gu')
/** White space is none beside punctuation, but for a comma or point between digits, where it divides numbers. */
const SPACE_BESIDE_PUNCTUATION = /((?<=\p{N}) ?[.,] ?(?=\p{N}))| ?([^\p{L}\p{M}\p{N}\s]) ?/gu

/** What stands for a hyphen at the end of a line, a mark that may be repeated, a dash, and a short one that may be a hyphen. */
export const LINE_END = '\u0001'
const REPEATED = '\u0002'
const LONG_DASH = '—'
const SHORT_DASH = '–'
const RANGE_DASH = '\u0003'

/** More rounds of folding than any text needs that was not made for it. */
const MOST_ROUNDS = 8

/** The folds of what is not letters, in the order in which they are made. */
const STEPS: readonly (readonly [name: Fold, fold: (text: string) => string])[] = [
  ['unicode', (text) => text.normalize('NFKC')],
  ['hyphenation', (text) => text.replace(LINE_END_HYPHEN, LINE_END).replaceAll('\u00AD', '')],
  ['markup', (text) => text.replace(CODE, '$1').replace(MARKUP, '')],
  ['quotation-marks', (text) => text.replace(REPEATED_MARK, REPEATED)],
  ['white-space', (text) => text.replace(/\s+/gu, ' ')],
  ['quotation-marks', (text) => text.replace(QUOTES, '"')],
  ['dashes', (text) => text.replace(DASH, foldDash)],
  ['white-space', (text) => text.replace(IDEOGRAPH_SPACE, '').replace(SPACE_BESIDE_PUNCTUATION, '$1$2')],
]

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
    for (const [name, fold] of STEPS) if (name !== without) folded = fold(folded)
    if (folded === before) break
  }
  return folded
}

/** The signs of folded texts that may stand for nothing, and what they stand for else. */
const OPTIONAL: Readonly<Record<string, string>> = { [LINE_END]: '-', [REPEATED]: '"' }

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
    const [sign, otherSign] = [OPTIONAL[one], OPTIONAL[two]]
    if (one === two || /^(?:–[-—]|[-—]–)$/.test(one + two)) {
      at++
      other++
    } else if (sign !== undefined) {
      at++
      if (two === sign) other++
    } else if (otherSign !== undefined) {
      other++
      if (one === otherSign) at++
    } else return false
  }
  return true
}

/**
 * Finds the folds by which a quotation and a source are the same. What is hidden in a quotation is never folded away.
 *
 * @param quoted - Text of the quotation.
 * @param source - Text of the source.
 * @returns The folds without which they would differ; nothing where they differ with all of them.
 */
export function findFolds(quoted: string, source: string): Fold[] | undefined {
  if (quoted === source) return []
  // Signs of a folded text would mislead the folding.
  if ([LINE_END, REPEATED, RANGE_DASH].some((sign) => quoted.includes(sign)) || addsHidden(quoted, source))
    return undefined
  // Most often one is enough.
  const one = STEPS.findLast(([, fold]) => fold(quoted) === fold(source))
  if (one) return [one[0]]
  if (!areSameFolded(foldText(quoted), foldText(source))) return undefined
  const names = [
    ...new Set(
      STEPS.filter(([, fold]) => fold(quoted) !== quoted || fold(source) !== source).map(([name]) => name),
    ),
  ]
  const needed = names.filter((name) => !areSameFolded(foldText(quoted, name), foldText(source, name)))
  // Each of several folds may stand in for another.
  return needed.length > 0
    ? needed
    : names.filter((name) => foldText(quoted, name) !== foldText(source, name)).slice(0, 1)
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
