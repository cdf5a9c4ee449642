import { toDirectiveName, type CatalogEntry, type CheckedQuotation } from '@florilegium/core'
import type { Manuscript } from '../../../manuscripts/manuscript.js'
import { lineEndOf, lineOf } from '../../writing/line-of.js'
import type { Mend } from '../code-action.js'
import { findGroup } from './find-group.js'

/**
 * Turns a quotation that is written by hand into a directive, which brings its own citation: the whole record, or the words that are
 * quoted of it.
 *
 * @param quotation - A quotation.
 * @param manuscript - The manuscript.
 * @returns The change; nothing where the words stand in no record, or something would be lost.
 */
export function embedQuotation(quotation: CheckedQuotation, manuscript: Manuscript): Mend | undefined {
  const { verdict, verification, kind, parent, attribution } = quotation
  const entry = verification?.found[0]?.entry
  if (!entry || parent !== undefined || attribution === 'refuted') return undefined
  if (verdict !== 'verbatim' && verdict !== 'edited') return undefined
  if (kind === 'quotation') return embedInline(quotation, manuscript, entry)
  return kind === 'block' ? embedBlock(quotation, manuscript, entry) : undefined
}

function embedInline(
  quotation: CheckedQuotation,
  manuscript: Manuscript,
  entry: CatalogEntry,
): Mend | undefined {
  const { range, parts } = quotation
  const { text } = manuscript
  const [part] = parts
  if (parts.length !== 1 || !part || toDirectiveName(entry.record.type) !== 'quote') return undefined
  const words = text.slice(part.start, part.end)
  const group = findGroup(quotation, manuscript, entry.document.id)
  if (!group || !isBalanced(words) || text[range.start - 1] === ':') return undefined
  const end = group === 'none' ? range.end : group.end
  const newText = `:quote[${words}]{#${entry.id}}`
  return {
    title: `Embed it: :quote[…]{#${entry.id}}`,
    changes: [{ range: { start: range.start, end }, newText }],
  }
}

function embedBlock(
  quotation: CheckedQuotation,
  manuscript: Manuscript,
  entry: CatalogEntry,
): Mend | undefined {
  const { text } = manuscript
  const { parts, emphasis } = quotation
  const range = findBlockQuote(quotation, manuscript)
  if (!range || !findGroup(quotation, manuscript, entry.document.id)) return undefined
  const { id, record } = entry
  const name = toDirectiveName(record.type)
  if (isWhole(quotation, entry) && !emphasis) {
    const newText = `::${name}{#${id}}`
    return { title: `Embed the record: ${newText}`, changes: [{ range, newText }] }
  }
  if (name !== 'quote') return undefined
  const end = lineEndOf(text)
  const body = parts
    .map((part) => text.slice(part.start, part.end).replace(/(\r?\n)[ \t]*>[ \t]?/g, '$1'))
    .join(end + end)
  const newText = [`:::quote{#${id}}`, body, ':::'].join(end)
  return { title: `Embed it: :::quote{#${id}}`, changes: [{ range, newText }] }
}

/** The block quote with all its lines, where nothing stands around it or in it besides the quotation. */
function findBlockQuote(
  { range, parts }: CheckedQuotation,
  { text, parsed }: Manuscript,
): CheckedQuotation['range'] | undefined {
  let block: { from: number; to: number } | undefined
  for (
    let node = parsed.tree.resolveInner(parts[0]?.start ?? range.start, 1);
    node.parent;
    node = node.parent
  ) {
    if (node.name === 'ListItem' || node.name === 'FootnoteDefinition' || node.name === 'ContainerDirective')
      return undefined
    if (node.name !== 'Blockquote') continue
    if (block) return undefined
    block = node
  }
  if (!block) return undefined
  const { start } = lineOf(text, block.from)
  const end = text.slice(0, block.to).trimEnd().length
  const before = text.slice(start, range.start)
  const after = text.slice(range.end, end)
  if (!/^[ \t>]*$/.test(before) || !/^[^\p{L}\p{N}]*$/u.test(after)) return undefined
  return { start: block.from, end }
}

function isWhole({ verification, verdict }: CheckedQuotation, { record, document }: CatalogEntry): boolean {
  const place = verification?.place
  if (!place || verdict !== 'verbatim') return false
  const { start, end } = place.range
  const words = (from: number, to: number): boolean => /[\p{L}\p{N}]/u.test(record.text.slice(from, to))
  if (place.source === `${document.id}/${record.id}`)
    return !words(0, start) && !words(end, record.text.length)
  // A full text has its own offsets; the end mark may be left out.
  return record.anchor.start === start && record.anchor.end - end <= 1
}

/** Brackets inside the words must not end them. */
function isBalanced(words: string): boolean {
  let depth = 0
  for (const character of words) {
    if (character === '[') depth++
    if (character === ']' && --depth < 0) return false
  }
  return depth === 0
}
