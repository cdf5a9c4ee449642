import { quotationMarks } from '@florilegium/core'

/** Which marks stand for double ones inside double ones. */
const inner: Readonly<Record<string, { open: string; close: string }>> = {
  '"': { open: "'", close: "'" },
  '“': { open: '‘', close: '’' },
  '”': { open: '’', close: '’' },
  '„': { open: '‚', close: '‘' },
  '«': { open: '‹', close: '›' },
  '»': { open: '›', close: '‹' },
}

/**
 * Makes the quotation marks in words those that stand inside others.
 *
 * @param words - The words of a source.
 * @param outer - The mark that opens the quotation they go into.
 * @returns The words. Nothing else in them is changed.
 * @example
 * ```ts @import.meta.vitest
 * expect(nestMarks('equating “the West” with it', '“')).toBe('equating ‘the West’ with it')
 * expect(nestMarks('equating “the West” with it', '«')).toBe('equating “the West” with it')
 * ```
 */
export function nestMarks(words: string, outer: string): string {
  const family = quotationMarks[outer]?.family
  const marks = inner[outer]
  if (family === undefined || !marks) return words
  return words.replace(/["“”„«»]/g, (mark: string, at: number) => {
    if (quotationMarks[mark]?.family !== family) return mark
    return at === 0 || /[\s([–—-]/.test(words[at - 1] as string) ? marks.open : marks.close
  })
}
