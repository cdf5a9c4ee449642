import { quotationMarks } from '@florilegium/core'

/**
 * Finds the quotation mark that is open at the end of a line.
 *
 * @param line - The line up to the cursor.
 * @returns The offset of the mark in the line; -1 where none is open.
 * @example
 * ```ts @import.meta.vitest
 * expect(findOpenMark('He said “so” and "the')).toBe(17)
 * expect(findOpenMark("It's the members' own")).toBe(-1)
 * ```
 */
export function findOpenMark(line: string): number {
  let open = -1
  for (let at = 0; at < line.length; at++) {
    const description = quotationMarks[line[at] as string]
    if (!description) continue
    const closes =
      open >= 0 && (quotationMarks[line[open] as string]?.closers.includes(line[at] as string) ?? false)
    if (closes && !isInWord(line, at)) open = -1
    else if (open < 0 && description.closers !== '' && opens(line, at)) open = at
  }
  return open
}

/** An apostrophe has letters on both sides, or ends a word that a space precedes the next of. */
function isInWord(line: string, at: number): boolean {
  return /['’]/.test(line[at] as string) && /[\p{L}\p{N}]/u.test(line[at + 1] ?? '')
}

function opens(line: string, at: number): boolean {
  return at === 0 || /[\s([{—–:>-]|\p{Lo}/u.test(line[at - 1] as string)
}
