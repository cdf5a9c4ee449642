import type { Range } from '@florilegium/core'
import type { ParsedManuscript } from '@florilegium/core/lezer'

/** A heading of a manuscript. */
export interface Heading {
  level: number
  /** Its words, with their markup. */
  name: string
  /** Its line or lines. */
  range: Range
}

/**
 * Finds the headings of a manuscript that are in nothing else, such as a block quote.
 *
 * @param parsed - The manuscript.
 * @returns The headings in order.
 * @example
 * ```ts @import.meta.vitest
 * const { parseManuscript } = await import('@florilegium/core/lezer')
 * const headings = findHeadings(parseManuscript('# One #\n\nTwo\n---\n\n> # no\n\n#\n'))
 * expect(headings.map(({ level, name }) => [level, name])).toEqual([[1, 'One'], [2, 'Two'], [1, '(no title)']])
 * ```
 */
export function findHeadings({ tree, text }: ParsedManuscript): Heading[] {
  const headings: Heading[] = []
  const cursor = tree.cursor()
  if (!cursor.firstChild()) return headings
  do {
    const level = Number(/^(?:ATX|Setext)Heading(\d)$/.exec(cursor.name)?.[1])
    if (!level) continue
    const range = { start: cursor.from, end: cursor.to }
    const marks = cursor.node.getChildren('HeaderMark')
    let words = text.slice(range.start, range.end)
    for (const { from, to } of marks.reverse()) {
      words = words.slice(0, from - range.start) + words.slice(to - range.start)
    }
    headings.push({ level, name: words.replace(/\s+/g, ' ').trim() || '(no title)', range })
  } while (cursor.nextSibling())
  return headings
}
