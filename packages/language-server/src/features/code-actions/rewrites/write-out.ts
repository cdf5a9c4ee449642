import { type CatalogEntry, type CheckedDirective, formatAttribution } from '@florilegium/core'
import { findEntry, type Manuscript } from '../../../manuscripts/manuscript.js'
import { escapeMarkdown } from '../../insertion/escape-markdown.js'
import { formatBlockQuotation } from '../../insertion/format-quotation.js'
import { lineEndOf, lineOf } from '../../writing/line-of.js'
import { nestMarks } from '../../writing/nest-marks.js'
import { writeCitation } from '../../writing/write-citation.js'
import type { Mend } from '../code-action.js'
import { findMarks } from './find-marks.js'

/**
 * Turns a directive into a quotation that is written by hand, with its attribution and its citation.
 *
 * @param directive - A directive.
 * @param manuscript - The manuscript.
 * @returns The change; nothing where it embeds no record.
 */
export function writeOut(directive: CheckedDirective, manuscript: Manuscript): Mend | undefined {
  const entry = findEntry(directive)
  if (!entry || directive.malformed) return undefined
  return directive.form === 'text'
    ? writeInline(directive, manuscript, entry)
    : writeBlock(directive, manuscript, entry)
}

function writeInline({ range, label }: CheckedDirective, manuscript: Manuscript, entry: CatalogEntry): Mend {
  const { text } = manuscript
  const { open, close } = findMarks(manuscript)
  const words = label ? text.slice(label.start, label.end) : escapeMarkdown(entry.record.text)
  const isCited = /^\s*\[[^\]]*@/.test(text.slice(range.end, range.end + 200))
  const citation = isCited ? '' : ` ${citationOf(entry, manuscript)}`
  const newText = `${open}${nestMarks(words, open[0] ?? '')}${close}${citation}`
  return { title: 'Write it out, with its citation', changes: [{ range, newText }] }
}

function writeBlock(
  directive: CheckedDirective,
  manuscript: Manuscript,
  entry: CatalogEntry,
): Mend | undefined {
  const { text } = manuscript
  const end = lineEndOf(text)
  const line = lineOf(text, directive.range.start)
  const prefix = text.slice(line.start, directive.range.start)
  // The lines after the first of a list item are indented.
  const rest = prefix.replace(/[-*+]|\d{1,9}[.)]/g, (mark) => ' '.repeat(mark.length))
  if (!/^[\s>]*$/.test(rest)) return undefined
  const container = directive.form === 'container' ? findBody(directive, manuscript) : undefined
  if (directive.form === 'container' && !container) return undefined
  const { record, document } = entry
  const [first] = record.type === 'quote' ? formatAttribution(record, document) : []
  const speaker = first?.text
  const citation = citationOf(entry, manuscript)
  const attribution = `— ${speaker === undefined ? '' : `${escapeMarkdown(speaker)} `}${citation}`
  const lines = container
    ? [...container.lines.map((line) => line.slice(commonPrefix(line, rest))), '', attribution].map((line) =>
        `> ${line}`.trimEnd(),
      )
    : formatBlockQuotation({ text: record.text, speaker, citation }).split('\n')
  const newText = lines.join(end + rest)
  return {
    title: 'Write it out as a block quote, with its citation',
    changes: [
      { range: { start: directive.range.start, end: container?.end ?? directive.range.end }, newText },
    ],
  }
}

/** The line that closes a container. It stands right after it. */
const closingLine = /^[ \t>]*:{3,}[ \t]*$/m

/** The lines inside a container, and where it ends. */
function findBody(
  { range }: CheckedDirective,
  { text, parsed }: Manuscript,
): { lines: string[]; end: number } | undefined {
  for (let node = parsed.tree.resolveInner(range.start, 1); node.parent; node = node.parent) {
    if (node.name !== 'ContainerDirective' || node.from !== range.start) continue
    const closing = closingLine.exec(text.slice(Math.max(range.end, node.to - 1)))
    if (!closing) return undefined
    const start = Math.max(range.end, node.to - 1) + closing.index
    const lines = text.slice(range.end, start).split(/\r?\n/).slice(1)
    while (/^[\s>]*$/.test(lines.at(-1) ?? 'x')) lines.pop()
    return { lines, end: start + closing[0].trimEnd().length }
  }
  return undefined
}

function commonPrefix(line: string, prefix: string): number {
  return line.startsWith(prefix)
    ? prefix.length
    : line.startsWith(prefix.trimEnd())
      ? prefix.trimEnd().length
      : 0
}

function citationOf(entry: CatalogEntry, { checked }: Manuscript): string {
  const { document, record } = entry
  return writeCitation({ source: document.id, document, entry, section: record.section }, checked)
}
