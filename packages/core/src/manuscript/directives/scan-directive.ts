import type { Range } from '../../range.js'

/** The parts of a directive, by their place in the text. */
export interface ScannedDirective {
  name: string
  nameEnd: number
  /** The words between the brackets. */
  label?: Range
  /** What stands between the braces. */
  attributes?: Range
  end: number
}

/** A name has letters, digits, `-` and `_`, and ends with a letter or a digit. */
const namePattern = /[^\s\p{P}\p{S}](?:[^\s\p{P}\p{S}]|[-_])*/uy

/** A directive is not longer than this; what is, is text. */
const LIMIT = 2000

/**
 * Reads a directive: `:name`, then perhaps `[label]`, then perhaps `{attributes}`.
 *
 * @param text - Any text.
 * @param start - The place of the colon before the name.
 * @returns Its parts; nothing where no name follows the colon.
 * @example
 * ```ts @import.meta.vitest
 * expect(scanDirective(':quote[some words]{#id}.', 0)).toEqual({
 *   name: 'quote',
 *   nameEnd: 6,
 *   label: { start: 7, end: 17 },
 *   attributes: { start: 19, end: 22 },
 *   end: 23,
 * })
 * expect(scanDirective(': quote', 0)).toBeUndefined()
 * ```
 */
export function scanDirective(text: string, start: number): ScannedDirective | undefined {
  namePattern.lastIndex = start + 1
  const [name] = namePattern.exec(text.slice(0, start + LIMIT)) ?? []
  if (!name || /[-_]$/.test(name)) return undefined
  let end = start + 1 + name.length
  const directive: ScannedDirective = { name, nameEnd: end, end }
  if (text[end] === ':') return undefined
  const label = text[end] === '[' ? closing(text, end, '[', ']') : -1
  if (label > 0) {
    directive.label = { start: end + 1, end: label }
    end = label + 1
  }
  const attributes = text[end] === '{' ? closingBrace(text, end) : -1
  if (attributes > 0) {
    directive.attributes = { start: end + 1, end: attributes }
    end = attributes + 1
  }
  directive.end = end
  return directive
}

/** The place of the bracket that closes the one at `start`. */
function closing(text: string, start: number, open: string, close: string): number {
  let depth = 0
  const limit = Math.min(text.length, start + LIMIT)
  for (let at = start; at < limit; at++) {
    const character = text[at]
    if (character === '\\') at++
    else if (character === open) depth++
    else if (character === close && --depth === 0) return at
  }
  return -1
}

/** The place of the brace that closes the one at `start`; values may stand in quotation marks. */
function closingBrace(text: string, start: number): number {
  const limit = Math.min(text.length, start + LIMIT)
  for (let at = start + 1; at < limit; at++) {
    const character = text[at]
    if (character === '}') return at
    if (character === '{' || character === '\n') return -1
    if (character === '"' || character === "'") {
      const end = text.indexOf(character, at + 1)
      if (end < 0 || end >= limit) return -1
      at = end
    }
  }
  return -1
}
