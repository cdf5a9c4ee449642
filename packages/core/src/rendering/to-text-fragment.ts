/** This many words at each end are enough to find a passage. */
const WORDS = 5

/**
 * Makes the fragment by which a browser finds and marks words on a page.
 *
 * @param words - The words.
 * @returns A text directive as the WICG's "URL Fragment Text Directives" defines it: the first and the last words.
 * @example
 * ```ts @import.meta.vitest
 * expect(toTextFragment('We the peoples')).toBe('#:~:text=We%20the%20peoples')
 * expect(toTextFragment('One two three four five, six seven eight nine ten-fold eleven.'))
 *   .toBe('#:~:text=One%20two%20three%20four%20five%2C,seven%20eight%20nine%20ten%2Dfold%20eleven.')
 * ```
 */
export function toTextFragment(words: string): string {
  const all = words.split(/\s+/)
  const parts = all.length <= 2 * WORDS ? [all] : [all.slice(0, WORDS), all.slice(-WORDS)]
  return `#:~:text=${parts.map((part) => encode(part.join(' '))).join(',')}`
}

/** A hyphen is a part of the syntax of text directives. */
function encode(words: string): string {
  return encodeURIComponent(words.replace(/\p{Surrogate}/gu, '\uFFFD')).replaceAll('-', '%2D')
}
