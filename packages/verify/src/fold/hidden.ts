import { UNSPACED_LETTERS } from './scripts.js'

/**
 * Zero-width and direction marks, joiners, fillers, tags and variation selectors: not seen, and yet part of the text. A
 * soft hyphen is none of them.
 */
const HIDDEN = String.raw`[\p{DI}\uFFF9-\uFFFB](?<!\xAD)`

const ALL = new RegExp(HIDDEN, 'gu')

/** In scripts without spaces a zero-width space divides words, as the Unicode Standard recommends (section 23.2). */
const TELLING = new RegExp(
  String.raw`(?<![${UNSPACED_LETTERS}]\p{M}*(?=\u200B))(?!\u200B[${UNSPACED_LETTERS}])${HIDDEN}`,
  'gu',
)

/**
 * Lists the hidden characters of a text that do not divide its words.
 *
 * @param text - The text.
 * @returns The match of each, with its offset in UTF-16 code units.
 */
export function listHidden(text: string): RegExpExecArray[] {
  return [...text.matchAll(TELLING)]
}

/**
 * Takes the hidden characters out of a text.
 *
 * @param text - The text.
 * @returns The text without them.
 */
export function withoutHidden(text: string): string {
  return text.replace(ALL, '')
}

/**
 * Says whether a quotation has hidden characters that the source has not.
 *
 * @param quoted - Text of the quotation.
 * @param source - Text of the source.
 * @returns Whether it has.
 */
export function addsHidden(quoted: string, source: string): boolean {
  const [found, known] = [quoted, source].map((text) => text.match(TELLING)?.join(''))
  return found !== undefined && found !== known
}
