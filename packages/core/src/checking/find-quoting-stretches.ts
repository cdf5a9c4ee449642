/** Fewer characters, the marks included, are never looked for in a source: it takes fifteen letters, or eight ideographs. */
const LEAST = 10

/** What may begin or end a quotation: a mark of any language, an apostrophe, or the sign of a block quote. */
const mark = /["'>“”„‟«»‹›‘’‚‛＂〝〞〟「」『』《》〈〉﹁﹂﹃﹄]/g

/** How a paragraph begins that may go on with a quotation: each of one over several begins with the mark again. */
const repeatedMark = new RegExp(`\\s*\\S{0,12}?${mark.source}`, 'y')

/** What stands in a line before a sign that makes a block quote. */
const listMarkers = /^[ \t]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)*$/

/** What stands inside a word, and is no mark. */
const inWord = /[\p{L}\p{N}]['’][\p{L}\p{N}]/u

/**
 * Finds what a manuscript may quote: in each paragraph what lies between the first quotation mark and the last, and block
 * quotes. It does not parse, so it takes much that is none, such as HTML; but no quotation that is long enough to be looked
 * for is missed.
 *
 * @param text - The manuscript without its code.
 * @returns The stretches in order, with their marks.
 * @example
 * ```ts @import.meta.vitest
 * const text = `None.\n\nIt's “so” said: “It is so,\nand it is not,” again.\n\n> So it is.\n\n"Or" so.`
 * expect(findQuotingStretches(text)).toEqual(['“so” said: “It is so,\nand it is not,”', '> So it is.'])
 * ```
 */
export function findQuotingStretches(text: string): string[] {
  const found: string[] = []
  let first = 0
  let last = -1
  /** Where the paragraph ends whose marks are read. */
  let end = -1
  mark.lastIndex = 0
  for (let match = mark.exec(text); match; match = mark.exec(text)) {
    const { 0: character, index } = match
    if (character === '>' ? !isBlockQuote(text, index) : isApostrophe(text, index, character)) continue
    if (index >= end) {
      close()
      first = index
      end = findParagraphEnd(text, index)
    }
    last = character === '>' ? end - 1 : index
    if (character === '>') mark.lastIndex = end
  }
  close()
  return found

  function close(): void {
    const stop = goesOn(text, end) ? end : last + 1
    if (stop - first >= LEAST) found.push(text.slice(first, stop))
  }
}

function isBlockQuote(text: string, index: number): boolean {
  const before = text.slice(text.lastIndexOf('\n', index) + 1, index)
  return before === '' || listMarkers.test(before)
}

function isApostrophe(text: string, index: number, character: string): boolean {
  return (character === "'" || character === '’') && inWord.test(text.slice(index - 1, index + 2))
}

/** Where the next line is that is blank. */
function findParagraphEnd(text: string, from: number): number {
  blankLine.lastIndex = from
  return blankLine.exec(text)?.index ?? text.length
}

const blankLine = /\n[ \t\r]*\n/g

function goesOn(text: string, end: number): boolean {
  repeatedMark.lastIndex = end
  return repeatedMark.test(text)
}
