import { toFileRange, type CheckedQuotation, type Range } from '@florilegium/core'
import type { TextChange } from '../code-actions/code-action.js'

/** What a stretch of a quotation's text becomes. */
export interface WordChange {
  /** The stretch of the quotation's text. */
  range: Range
  /** Plain words. */
  words: string
  /** The same in Markdown. Default: the words. */
  markdown?: string
}

/** A quotation after a change: how the file changes, and what its words are then. */
export interface ReplacedWords {
  changes: TextChange[]
  text: string
}

/** A line end in the file, with what begins the next line of a block quote. */
const lineBreak = /\r?\n[ \t>]*/g

/**
 * Changes words of a quotation in the file, and nothing else.
 *
 * @param quotation - The quotation.
 * @param file - The manuscript.
 * @param changes - What changes, in order.
 * @returns The changes of the file; nothing where there is markup inside what is replaced, which would be lost.
 */
export function replaceWords(
  quotation: CheckedQuotation,
  file: string,
  changes: readonly WordChange[],
): ReplacedWords | undefined {
  const { text } = quotation
  const written: TextChange[] = []
  const parts: string[] = []
  let at = 0
  for (const { range, words, markdown = words } of changes) {
    const place = toFileRange(quotation, range)
    const before = file.slice(place.start, place.end).replace(lineBreak, '\n')
    if (range.start < at || before !== text.slice(range.start, range.end)) return undefined
    parts.push(text.slice(at, range.start), words)
    written.push({ range: place, newText: markdown })
    at = range.end
  }
  return { changes: written, text: [...parts, text.slice(at)].join('') }
}
