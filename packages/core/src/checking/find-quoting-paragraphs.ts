/** What opens a quotation: a mark of any language, an apostrophe before a word, or a block quote. */
const opening = /["“„‟«»‹›‘‚「『《〈﹁]|[\s([—–-]['’](?=\S)|^[ \t]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)*>/gm

/** The fence of a code block. */
const fence = /^[ \t>]*(?:`{3,}|~{3,})/gm

const blankLine = /\n[ \t\r]*\n/g

/**
 * Finds the paragraphs of a manuscript that may quote: those that have a quotation mark or are in a block quote. It does
 * not parse, so it takes a few that do not, such as HTML; but none is missed, except in fenced code.
 *
 * @param text - The manuscript.
 * @returns From the first mark of each such paragraph to its end.
 * @example
 * ```ts @import.meta.vitest
 * expect(findQuotingParagraphs('None.\n\nHe said: “So\nit is.”\n\n```\n"code"\n```\n\n> So.')).toEqual(['“So\nit is.”', '> So.'])
 * ```
 */
export function findQuotingParagraphs(text: string): string[] {
  const found: string[] = []
  const fences = Array.from(text.matchAll(fence), ({ index }) => index)
  let at = 0
  opening.lastIndex = 0
  for (let match = opening.exec(text); match; match = opening.exec(text)) {
    const { index } = match
    while (at < fences.length && (fences[at] as number) <= index) at++
    if (at % 2 === 1) {
      // An odd number of fences stand before it: it is in code, up to the next fence.
      opening.lastIndex = fences[at] ?? text.length
      continue
    }
    blankLine.lastIndex = index
    const end = blankLine.exec(text)?.index ?? text.length
    found.push(text.slice(index, end))
    opening.lastIndex = end
  }
  return found
}
