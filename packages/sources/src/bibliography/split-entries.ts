/** A piece of a BibTeX file that begins with `@`. */
export interface BibtexEntry {
  /** Such as `book` or `string`, in lower case. */
  type: string
  /** Its key. Empty where it has none. */
  key: string
  text: string
  /** The line it begins in, from 1. */
  line: number
}

const begin = /^[ \t]*@[ \t]*(\w+)[ \t]*[{(][ \t]*([^\s,{}()"]*)/gm

/**
 * Splits a BibTeX file into its entries, without reading them: each begins where a line begins with `@type{`.
 *
 * @param text - The file.
 * @returns The entries.
 * @example
 * ```ts @import.meta.vitest
 * const entries = splitEntries('% note\n@Book{a,\n title={x\n}\n@string{p = "P"}')
 * expect(entries).toEqual([
 *   { type: 'book', key: 'a', text: '@Book{a,\n title={x\n}\n', line: 2 },
 *   { type: 'string', key: 'p', text: '@string{p = "P"}', line: 5 },
 * ])
 * ```
 */
export function splitEntries(text: string): BibtexEntry[] {
  const found = Array.from(text.matchAll(begin))
  let line = 1
  let at = 0
  return found.map(({ 1: type = '', 2: key = '', index }, place) => {
    line += countLineEnds(text, at, index)
    at = index
    return { type: type.toLowerCase(), key, text: text.slice(index, found[place + 1]?.index), line }
  })
}

function countLineEnds(text: string, start: number, end: number): number {
  let count = 0
  for (let at = text.indexOf('\n', start); at >= 0 && at < end; at = text.indexOf('\n', at + 1)) count++
  return count
}
