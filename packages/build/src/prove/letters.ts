/** A text reduced to its letters and digits, with the way back. */
export interface Letters {
  /** The letters, marks and digits of the text, in order. */
  text: string
  /** For each code unit of `text`, the offset in the original text where it stands, in UTF-16 code units. */
  offsets: number[]
}

/**
 * Reduces a text to its letters and digits. This is what damage in an extracted text leaves alone: spaces, hyphens and
 * line ends come and go, letters stay.
 *
 * @param text - Any text.
 * @returns Its letters, with their offsets in the text.
 * @example
 * ```ts @import.meta.vitest
 * expect(toLetters('so-calle d')).toEqual({ text: 'socalled', offsets: [0, 1, 3, 4, 5, 6, 7, 9] })
 * ```
 */
export function toLetters(text: string): Letters {
  const letters: Letters = { text: '', offsets: [] }
  for (const { 0: letter, index } of text.matchAll(/[\p{L}\p{M}\p{N}]/gu)) {
    letters.text += letter
    for (let unit = 0; unit < letter.length; unit++) letters.offsets.push(index + unit)
  }
  return letters
}
