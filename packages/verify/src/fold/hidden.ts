import { UNSPACED_LETTERS } from './scripts.js'

/** Zero-width and direction marks, joiners, fillers, tags and variation selectors: not seen, and yet part of the text. */
const HIDDEN =
  /\u034F|[\u061C\u115F\u1160\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\u3164\uFEFF\uFFA0\uFFF9-\uFFFB]|[\uFE00-\uFE0F]|\uDB40[\uDC00-\uDDEF]/g

/** In scripts without spaces a zero-width space divides words, as the Unicode Standard recommends (section 23.2). */
const DIVIDES = new RegExp(`(?<=[${UNSPACED_LETTERS}]\\p{M}*)\u200B|\u200B(?=[${UNSPACED_LETTERS}])`, 'gu')

/**
 * Lists the hidden characters of a text.
 *
 * @param text - The text.
 * @returns Each with its offset, in UTF-16 code units. A soft hyphen is none of them.
 */
export function listHidden(text: string): { character: string; offset: number }[] {
  const found = Array.from(text.matchAll(HIDDEN), ({ 0: character, index }) => ({ character, offset: index }))
  if (found.length === 0) return found
  const dividers = new Set(Array.from(text.matchAll(DIVIDES), ({ index }) => index))
  return found.filter(({ offset }) => !dividers.has(offset))
}

/**
 * Takes the hidden characters out of a text.
 *
 * @param text - The text.
 * @returns The text without them.
 */
export function withoutHidden(text: string): string {
  return text.replace(HIDDEN, '')
}

/**
 * Says whether a quotation has hidden characters that the source has not.
 *
 * @param quoted - Text of the quotation.
 * @param source - Text of the source.
 * @returns Whether it has.
 */
export function addsHidden(quoted: string, source: string): boolean {
  const [found, known] = [quoted, source].map((text) =>
    listHidden(text)
      .map(({ character }) => character)
      .join(''),
  )
  return found !== '' && found !== known
}
