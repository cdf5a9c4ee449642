/** What opens a quotation: a mark of any language, an apostrophe before a word, or a block quote. */
const opening = /["“„‟«»‹›‘‚「『《〈﹁]|[\s([—–-]['’](?=\S)|^[ \t]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)*>/gm

const blankLine = /\n[ \t\r]*\n/g

/**
 * Finds the paragraphs of a manuscript that may quote: those that have a quotation mark or are in a block quote. It does
 * not parse, so it takes a few that do not, such as HTML; but none is missed.
 *
 * @param text - The manuscript without its code.
 * @returns From the first mark of each such paragraph to its end.
 * @example
 * ```ts @import.meta.vitest
 * expect(findQuotingParagraphs('None.\n\nHe said: “So\nit is.”\n\n> So.')).toEqual(['“So\nit is.”', '> So.'])
 * ```
 */
export function findQuotingParagraphs(text: string): string[] {
  const found: string[] = []
  opening.lastIndex = 0
  for (let match = opening.exec(text); match; match = opening.exec(text)) {
    blankLine.lastIndex = match.index
    const end = blankLine.exec(text)?.index ?? text.length
    found.push(text.slice(match.index, end))
    opening.lastIndex = end
  }
  return found
}
