import { locatorTerms } from './locator-terms.js'
import type { Locator, LocatorLabel } from './locator.js'

/** What stands after a key. */
export interface ParseLocatorResult {
  locator?: Locator
  /** What follows the locator, or all where there is none. */
  suffix?: string
}

/** A term, with its period and the space after it. */
const termPattern = /(?:(§§?|¶¶?)|(\p{L}+)(?:\.|(?=[\s"“„«‘‚])))\s*/uy

/** A title in quotation marks. An apostrophe inside a word does not end it. */
const titlePattern =
  /"([^"]*)"|“([^”]*)”|„([^“”]*)[“”]|«([^»]*)»|‘((?:[^’]|’(?=\p{L}))*)’|'((?:[^']|'(?=\p{L}))*)'/uy

/** What may be a number, such as `11(1)`, `3a` or `xiv`. */
const wordPattern = /[\p{L}\p{N}.:()*/]+/uy

/** What may stand between two numbers. */
const joinPattern = /\s*(?:[-–—,&;]|\b(?:and|und|et|y)\b)\s*/uy

/** What may stand after a number. */
const andFollowingPattern = /\s?(?:ff?|sqq?|bis|ter|quater)\b\.?/uy

const roman = /^(?=.)m{0,3}(?:cm|cd|d?c{0,3})(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})$/i

/**
 * Reads what stands after the key of a citation, as Pandoc does: a locator and the rest. The terms may be English,
 * German, French or Spanish; numbers without one are pages.
 *
 * @param text - The text, such as `pp. 33-35, 38 and elsewhere`. A title is a locator in quotation marks only.
 * @returns The locator and the suffix, as far as they are there.
 * @example
 * ```ts @import.meta.vitest
 * expect(parseLocator('pp. 33-35, 38 and elsewhere')).toEqual({
 *   locator: { label: 'page', value: '33-35, 38' },
 *   suffix: 'and elsewhere',
 * })
 * expect(parseLocator('Abschn. „Die Mitgliedstaaten“')).toEqual({
 *   locator: { label: 'section', value: 'Die Mitgliedstaaten', isTitle: true },
 * })
 * expect(parseLocator('passim')).toEqual({ suffix: 'passim' })
 * ```
 */
export function parseLocator(text: string): ParseLocatorResult {
  const start = text.length - text.replace(/^[\s,]+/, '').length
  // Braces say where a locator ends.
  if (text[start] === '{') {
    const close = text.indexOf('}', start)
    if (close < 0) return withSuffix(text, undefined)
    const inner = text.slice(start + 1, close).trim()
    if (inner === '') return withSuffix(text.slice(close + 1), undefined)
    const parsed = parseLocator(inner)
    const locator =
      parsed.locator && parsed.suffix === undefined
        ? parsed.locator
        : (readTerm(inner) ?? { label: 'page', value: inner })
    return withSuffix(text.slice(close + 1), locator)
  }
  const term = matchAt(termPattern, text, start)
  const label = term ? findLabel(term) : undefined
  const at = label && term ? start + term[0].length : start
  const title = label && matchAt(titlePattern, text, at)
  if (title) {
    const value =
      title
        .slice(1)
        .find((group) => group !== undefined)
        ?.trim() ?? ''
    if (value !== '') return withSuffix(text.slice(at + title[0].length), { label, value, isTitle: true })
  }
  const end = findEndOfNumbers(text, at, label !== undefined)
  if (end === at) return withSuffix(text.slice(start), undefined)
  return withSuffix(text.slice(end), { label: label ?? 'page', value: text.slice(at, end) })
}

function withSuffix(rest: string, locator: Locator | undefined): ParseLocatorResult {
  const suffix = rest.trim()
  return { ...(locator && { locator }), ...(suffix !== '' && { suffix }) }
}

/** A locator in braces whose value is neither numbers nor a title, such as `{sec. Health}`. */
function readTerm(text: string): Locator | undefined {
  const term = matchAt(termPattern, text, 0)
  const label = term && findLabel(term)
  const value = term ? text.slice(term[0].length).trim() : ''
  return label && value !== '' ? { label, value } : undefined
}

function findLabel([, sign, word = '']: RegExpExecArray): LocatorLabel | undefined {
  // Of the letters, only German abbreviations are capitals.
  if (word.length === 1 && word !== word.toLowerCase() && !['S', 'Z', 'V'].includes(word)) return undefined
  return locatorTerms.get(sign ?? word.toLowerCase())
}

/** The offset after the numbers that begin at an offset. */
function findEndOfNumbers(text: string, start: number, hasLabel: boolean): number {
  let end = start
  let isNumber = hasLabel ? isDigitsOrLetters : isPage
  for (let at = start; ;) {
    const word = matchAt(wordPattern, text, at)
    const number = word && trimNumber(word[0])
    if (!number || !isNumber(number)) return end
    end = at + number.length
    // After digits come digits, so that "p. 3, I think" is page 3.
    if (hasLabel && hasDigit(number)) isNumber = hasDigit
    const following = matchAt(andFollowingPattern, text, end)
    if (following) end += following[0].length
    const join = matchAt(joinPattern, text, end)
    if (!join) return end
    at = end + join[0].length
  }
}

/** Without the marks that end a clause, and brackets that are not closed. */
function trimNumber(word: string): string {
  let end = word.length
  while (end > 0 && '.:(/*'.includes(word[end - 1] as string)) end--
  const number = word.slice(0, end)
  return number.endsWith(')') && !number.includes('(') ? number.slice(0, number.indexOf(')')) : number
}

function isPage(word: string): boolean {
  return /^\d+[a-z]?$/.test(word)
}

function hasDigit(word: string): boolean {
  return /\d/.test(word)
}

function isDigitsOrLetters(word: string): boolean {
  return hasDigit(word) || roman.test(word) || /^[A-Z]$/.test(word)
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}
