import { formatSpeaker, toDirectiveName, type Range } from '@florilegium/core'
import { describeEntry } from '../describing/describe-entry.js'
import { findDirectiveAt, type Manuscript } from '../../manuscripts/manuscript.js'

/** An id that an editor offers. */
export interface CompletionResult {
  id: string
  /** Who says it. */
  speaker: string
  /** The words and the citation, in Markdown. */
  documentation: string
  /** What is replaced. */
  range: Range
  /** What stands there then. */
  newText: string
}

/** A directive that is being written, up to the cursor: its name, and as much of the id as there is. */
const unfinished = /::(?<name>quote|recommendation)\{(?<hash>#?)(?<id>[\w/-]*)$/

/**
 * Offers the ids that fit where a directive is being written.
 *
 * @param manuscript - The manuscript.
 * @param offset - Where the cursor is.
 * @returns The ids of the records that the directive may embed, in the order of their documents.
 */
export function provideCompletion(manuscript: Manuscript, offset: number): CompletionResult[] {
  const { text, project } = manuscript
  const directive = findDirectiveAt(manuscript, offset)
  const before = directive && unfinished.exec(text.slice(directive.range.start, offset))
  if (!before?.groups) return []
  const { name, hash, id = '' } = before.groups
  // The closing brace is replaced too, so that the cursor comes to stand after it.
  const rest = /^[\w/-]*\}?/.exec(text.slice(offset))?.[0] ?? ''
  const range = { start: offset - id.length, end: offset + rest.length }
  return project.catalog.entries
    .filter(({ record }) => toDirectiveName(record.type) === name)
    .map((entry) => ({
      id: entry.id,
      speaker: formatSpeaker(entry.record, entry.document),
      documentation: describeEntry(entry),
      range,
      newText: `${hash === '' ? '#' : ''}${entry.id}}`,
    }))
}
