import { findPassage, type CatalogVerification, type Range } from '@florilegium/core'
import type { Blockquote, PhrasingContent } from 'mdast'
import { strong, text } from '../describing/phrasing.js'
import { summarise } from '../describing/summarise.js'
import type { SourceText } from './find-source-text.js'

/** Of a longer text, only what is around the words is shown. */
const LONGEST = 700

/** What is struck out is cut, too. */
const LONGEST_QUOTED = 200

/** What is shown around words, at most, on each side. */
const AROUND = 160

/** A stretch of the source that is shown unlike the rest. */
interface Highlight extends Range {
  /** What the manuscript has in its place. */
  quoted?: string
}

/**
 * Shows words inside the passage they stand in: what is quoted is bold; where the quotation differs, its words are struck
 * out and those of the source are bold.
 *
 * @param source - The text of the source, and where the words stand.
 * @param verification - What is known of the quotation.
 * @returns The passage as a block quote.
 */
export function showPassage(source: SourceText, verification: CatalogVerification): Blockquote {
  const { text: words, range, ranges, record = { start: 0, end: Infinity } } = source
  const { differences } = verification
  const highlights = differences.length > 0 ? toDifferences(verification) : toQuoted(ranges, verification)
  const shown = record.end - record.start <= LONGEST ? record : surround(words, range, record)
  const children: PhrasingContent[] = shown.start > record.start ? [text('… ')] : []
  let at = shown.start
  for (const { start, end: last, quoted = '' } of highlights) {
    const end = Math.min(last, shown.end)
    if (start < at || end < start) continue
    children.push(text(words.slice(at, start)))
    if (quoted !== '')
      children.push({ type: 'delete', children: [text(summarise(quoted, LONGEST_QUOTED))] }, text(' '))
    children.push(...bold(words.slice(start, end)))
    at = end
  }
  children.push(
    text(words.slice(at, shown.end)),
    ...(shown.end < Math.min(record.end, words.length) ? [text(' …')] : []),
  )
  return { type: 'blockquote', children: [{ type: 'paragraph', children: children.filter(isFilled) }] }
}

/** Spaces at the ends stay outside: they would keep the marks from being any. */
function bold(words: string): PhrasingContent[] {
  const trimmed = words.trim()
  if (trimmed === '') return [text(words)]
  const start = words.indexOf(trimmed)
  return [text(words.slice(0, start)), strong(trimmed), text(words.slice(start + trimmed.length))]
}

function isFilled(node: PhrasingContent): boolean {
  return node.type !== 'text' || node.value !== ''
}

/** The words that are quoted: all but those that an ellipsis leaves out or a bracket stands for. */
function toQuoted(ranges: readonly Range[], { elisions, brackets }: CatalogVerification): Highlight[] {
  const holes = [...elisions, ...brackets].flatMap(({ source }) => source?.range ?? [])
  return ranges.flatMap((range) => {
    const inside = holes
      .filter(({ start, end }) => start < end && range.start <= start && end <= range.end)
      .sort((one, other) => one.start - other.start)
    const kept: Range[] = []
    let { start } = range
    for (const hole of inside) {
      kept.push({ start, end: hole.start })
      start = hole.end
    }
    return [...kept, { start, end: range.end }]
  })
}

function toDifferences({ differences }: CatalogVerification): Highlight[] {
  return differences
    .flatMap(({ quoted, source }) => (source ? [{ ...source.range, quoted: quoted.text.trim() }] : []))
    .sort((one, other) => one.start - other.start)
}

/** Of very long quotations, the beginning is shown. */
function surround(words: string, range: Range, record: Range): Range {
  const passage = findPassage(words, range)
  const isShort = passage.end - passage.start <= LONGEST
  const start = Math.max(
    record.start,
    isShort ? passage.start : Math.max(passage.start, range.start - AROUND),
  )
  return { start, end: Math.min(record.end, passage.end, start + LONGEST) }
}
