/** What TeX gives a meaning, and how it is written as a character. */
const escapes: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '&': '\\&',
  '%': '\\%',
  $: '\\$',
  '#': '\\#',
  _: '\\_',
}

/**
 * Escapes text for a field of BibTeX in braces.
 *
 * @param text - The text.
 * @returns Text that TeX prints as it was.
 * @example
 * ```ts @import.meta.vitest
 * expect(escapeBibtex('100 % {sure}')).toBe('100 \\% \\textbraceleft{}sure\\textbraceright{}')
 * ```
 */
export function escapeBibtex(text: string): string {
  return text.replace(/[\\{}~^&%$#_]/g, (mark) => escapes[mark] as string)
}

/**
 * Escapes a title for BibTeX, whose styles may put all but its first word in lower case: words with capitals stand in
 * braces.
 *
 * @param title - The title.
 * @returns The escaped title.
 * @example
 * ```ts @import.meta.vitest
 * expect(protectCapitals('The end of NATO')).toBe('The end of {NATO}')
 * ```
 */
export function protectCapitals(title: string): string {
  return title
    .split(' ')
    .map((word, index) => {
      const isProtected = (index === 0 ? /.\p{Lu}/u : /\p{Lu}/u).test(word)
      if (!isProtected) return escapeBibtex(word)
      // After a colon, styles keep a capital by themselves, if it stands outside of the braces.
      const end = /[:,;.?!]$/.test(word) ? word.length - 1 : word.length
      return `{${escapeBibtex(word.slice(0, end))}}${word.slice(end)}`
    })
    .join(' ')
}
