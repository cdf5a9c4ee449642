/** Zero-width and direction marks, joiners and variation selectors: not seen, and yet they change what is read. */
const HIDDEN =
  /\u034F|[\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF\uFFF9-\uFFFB]|[\uFE00-\uFE0F]/g

/**
 * Lists the hidden characters of a text.
 *
 * @param text - The text.
 * @returns The offset of each, in UTF-16 code units. A soft hyphen is none of them.
 */
export function listHidden(text: string): number[] {
  return Array.from(text.matchAll(HIDDEN), ({ index }) => index)
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
