import type { Range } from '../range.js'

/** What a mark of the writer says. */
export type MarkType = 'elision' | 'bracket' | 'sic' | 'emphasis'

/** A mark that the writer put into a quotation. */
export interface Mark {
  type: MarkType
  range: Range
  /** What stands in the brackets. */
  content: string
}

const ELLIPSIS = String.raw`[…⋯]+\.?|\.(?:\s?\.){2,3}`

/** An ellipsis, with or without brackets; or a bracket with a few words. */
const MARKS = new RegExp(
  String.raw`\[([^[\]]{0,300})\]|\(\s*(${ELLIPSIS})\s*\)|(?:${ELLIPSIS})|\((sic!?)\)`,
  'giu',
)
const ONLY_ELLIPSIS = new RegExp(String.raw`^\s*(?:${ELLIPSIS}|\.{2,})\s*$`, 'u')
const ONLY_SIC = /^[\s*_]*(?:sic[\s*_]*!?|!|\?)[\s*_]*$/iu

/** The most words of a note on emphasis. */
const LONGEST_NOTE = 8

/**
 * Finds the marks of the writer in a quotation: ellipses, brackets, `[sic]`, and notes on emphasis.
 *
 * @param text - The quotation.
 * @param emphasisNotes - The words that begin a note on emphasis.
 * @returns The marks, in order.
 * @example
 * ```ts @import.meta.vitest
 * const marks = findMarks('[T]he crisis … is [sic] an invitation [emphasis added]', new Set(['emphasis']))
 * expect(marks.map(({ type, content }) => [type, content])).toEqual([
 *   ['bracket', 'T'],
 *   ['elision', '…'],
 *   ['sic', 'sic'],
 *   ['emphasis', 'emphasis added'],
 * ])
 * ```
 */
export function findMarks(text: string, emphasisNotes: ReadonlySet<string>): Mark[] {
  const marks: Mark[] = []
  // A copy of the pattern, as `matchAll` makes one, is compiled anew whenever V8 has dropped its code.
  for (let match = MARKS.exec(text); match; match = MARKS.exec(text)) {
    const { 0: mark, 1: bracketed, 2: ellipsis, 3: sic, index } = match
    const content = bracketed ?? ellipsis ?? sic ?? mark
    const words = bracketed?.toLowerCase().match(/\p{L}+/gu) ?? []
    const isNote = words.length <= LONGEST_NOTE && words.some((word) => emphasisNotes.has(word))
    const type = isNote ? 'emphasis' : 'bracket'
    marks.push({
      type: ONLY_ELLIPSIS.test(content) ? 'elision' : ONLY_SIC.test(content) ? 'sic' : type,
      range: { start: index, end: index + mark.length },
      content,
    })
  }
  return marks
}
