import type { CheckedCitation, Range } from '@florilegium/core'
import type { Manuscript } from './manuscript.js'

/** One work that is cited, and where it is. */
export interface CitationItem {
  citation: CheckedCitation
  /** The key with what stands before and after it, up to the brackets and semicolons. */
  range: Range
}

/**
 * Finds the citation that a position stands in, of those in the same brackets the one.
 *
 * @param manuscript - The manuscript.
 * @param offset - The position, in UTF-16 code units.
 * @returns The citation, if there is one.
 */
export function findCitationItem(
  { checked: { citations }, text }: Pick<Manuscript, 'checked' | 'text'>,
  offset: number,
): CitationItem | undefined {
  for (const citation of citations) {
    if (citation.range.start > offset) break
    if (offset > citation.range.end) continue
    const range = citation.isInText ? citation.range : toItemRange(citation, text)
    if (range.start <= offset && offset <= range.end) return { citation, range }
  }
  return undefined
}

function toItemRange({ range, keyRange }: CheckedCitation, text: string): Range {
  const before = text.slice(range.start + 1, keyRange.start)
  const after = text.slice(keyRange.end, range.end - 1)
  const head = before.slice(before.lastIndexOf(';') + 1)
  const semicolon = after.indexOf(';')
  const tail = (semicolon < 0 ? after : after.slice(0, semicolon)).trimEnd()
  return { start: keyRange.start - head.trimStart().length, end: keyRange.end + tail.length }
}
