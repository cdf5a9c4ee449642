import { APOSTROPHE, GAP, IGNORED, LETTER, MARK, SEPARATOR, classOf, folds } from './characters.js'
import { createLetters, scanLetters } from './scan-letters.js'

/** The most code units that a letter takes with what stands between words, where damage and punctuation spread them. */
const WIDEST_LETTER = 64

/**
 * Says whether letters stand at an offset of a text, as {@link scanLetters} would read it from there on.
 *
 * @param text - The text.
 * @param offset - The offset.
 * @param codes - The letters, with those before and after them.
 * @param from - Index of the first of them.
 * @param to - Index after the last.
 * @returns Whether they do.
 */
export function matchLetters(
  text: string,
  offset: number,
  codes: Uint16Array,
  from: number,
  to: number,
): boolean {
  const end = Math.min(text.length, offset + WIDEST_LETTER * (to - from))
  let at = from
  for (let index = offset; index < end; index++) {
    const unit = text.charCodeAt(index)
    const found = classOf(unit)
    if (found === LETTER && classOf(text.charCodeAt(index + 1)) !== MARK) {
      if (folds[unit] !== codes[at]) return false
      if (++at === to) return true
    } else if (found !== GAP && found !== APOSTROPHE && found !== SEPARATOR && found !== IGNORED) {
      // What takes more than a look at one code unit is read by the scanner.
      const letters = createLetters(end - offset)
      scanLetters(text, offset, end, letters)
      const count = to - from
      if (letters.letterCount < count) return false
      for (at = 0; at < count; at++) if (letters.codes[at] !== codes[from + at]) return false
      return true
    }
  }
  return false
}
