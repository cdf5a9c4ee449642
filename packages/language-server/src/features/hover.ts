import type { Range } from '@florilegium/core'
import { describeEntry } from './describe-entry.js'
import { findDirectiveAt, findEntry, type Manuscript } from '../manuscripts/manuscript.js'

/** What an editor shows beside the pointer. */
export interface HoverResult {
  markdown: string
  /** The directive it is about. */
  range: Range
}

/**
 * Shows the record that a directive embeds.
 *
 * @param manuscript - The manuscript.
 * @param offset - Where the pointer is.
 * @returns The record's words, speaker and citation; nothing elsewhere.
 */
export function provideHover(manuscript: Manuscript, offset: number): HoverResult | undefined {
  const directive = findDirectiveAt(manuscript, offset)
  const entry = directive && findEntry(directive)
  return entry && { markdown: describeEntry(entry), range: directive.range }
}
