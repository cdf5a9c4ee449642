import { eachMatch } from '../../each-match.js'
import type { Range } from '../../range.js'
import { parseAttributionLine } from '../attribution/parse-attribution-line.js'
import type { ProseBlock } from '../blocks/prose-block.js'
import type { BlockRange, FoundQuotation } from './found-quotation.js'
import type { BlockRun } from './find-marked-quotations.js'
import { quotationMarks } from './quotation-marks.js'

/** Begins of block quotes that are boxes of the writer's own. */
const callout =
  /^(?:\[!\w+\]|(?:note|tip|warning|important|caution|hint|info|attention|nb|n\.b\.|disclaimer|summary|tl;dr|update|hinweis|achtung|wichtig|tipp|remarque|note bene|nota|aviso|observera|uwaga|poznámka|注意|提示|注)\s*[:：.!—–-])/iu

/** A paragraph that names a source as bibliographies do: `Name (2009) Title`. */
const source = /^\p{Lu}[^.!?()]{2,80}\(\d{4}[a-z]?\)/u

/** An attribution in the line of the last words: after their end, a dash and a name. */
const inlineAttribution = /(?:[.!?…。！？,][”"’»“」』]?|[”"»“」』])\s*(?=(?:[—–―]|--)\s*[^\s—–-])/gu

/**
 * Reads a block quote: its words, and the line that names who said them.
 *
 * @param run - The blocks in it.
 * @param citationsOf - The citations of a block, by its index.
 * @returns The quotation; nothing where the block quote is a box of the writer's own.
 */
export function readBlockQuote(
  run: readonly BlockRun[],
  citationsOf: (index: number) => readonly Range[],
): FoundQuotation | undefined {
  const prose = run.filter(({ block }) => block.kind !== 'directive')
  const [opening] = prose
  if (
    !opening ||
    prose.some(({ block }) => block.kind === 'heading') ||
    isCallout(opening.block, prose.length)
  )
    return undefined

  const last = prose.at(-1) as BlockRun
  if (prose.length === 1 && parseAttributionLine(opening.block.text) !== undefined) return undefined
  const found = findAttribution(last, prose.length)
  const ranges = prose.map(({ block, index }) => ({ block: index, start: 0, end: block.text.length }))
  const final = ranges.at(-1) as BlockRange
  if (found) final.end = found.start
  const parts = ranges
    .map((range) => withoutCitation(range, blockOf(run, range.block), citationsOf(range.block)))
    .filter(({ start, end }) => end > start)
  const unmarked = withoutMarks(parts, run)
  if (unmarked.length === 0) return undefined
  return {
    form: 'block',
    parts: unmarked,
    outer: prose.map(({ block, index }) => ({ block: index, start: 0, end: block.text.length })),
    ...(found && { attribution: { block: last.index, ...found } }),
  }
}

function blockOf(run: readonly BlockRun[], index: number): ProseBlock {
  const start = (run[0] as BlockRun).index
  return (run[index - start] as BlockRun).block
}

function isCallout({ text, marks }: ProseBlock, blocks: number): boolean {
  if (callout.test(text)) return true
  const [bold] = marks
  const label = bold?.kind === 'strong' && bold.start === 0 ? text.slice(0, bold.end) : ''
  if (blocks > 1 && label !== '' && label.length === text.length) return true
  return /[:：.]\s*$/.test(label) || (label !== '' && /^\s*[:：\n]/.test(text.slice(label.length)))
}

function findAttribution({ block: { text } }: BlockRun, blocks: number): Range | undefined {
  const end = text.length
  if (blocks > 1 && parseAttributionLine(text) !== undefined) return { start: 0, end }
  if (
    blocks > 1 &&
    /^\(.{2,160}\)[.]?$/u.test(text) &&
    parseAttributionLine(text.replace(/^\(|\)\.?$/g, ''), true)
  ) {
    return { start: 0, end }
  }
  if (blocks > 1 && source.test(text)) return { start: 0, end }
  for (
    let line = text.lastIndexOf('\n');
    line >= 0 && end - line < 240;
    line = text.lastIndexOf('\n', line - 1)
  ) {
    if (parseAttributionLine(text.slice(line + 1)) !== undefined) return { start: line, end }
    if (line === 0) break
  }
  const from = Math.max(0, end - 240)
  for (const match of eachMatch(text.slice(from), inlineAttribution)) {
    const start = from + match.index + match[0].length
    const name = parseAttributionLine(text.slice(start))
    if (name && name.split(/\s+/).length <= 6) return { start, end }
  }
  return undefined
}

/** Leaves out the citation at the end of the words. */
function withoutCitation(range: BlockRange, { text }: ProseBlock, citations: readonly Range[]): BlockRange {
  let { start, end } = range
  const trim = (): void => {
    while (end > start && /\s/.test(text[end - 1] as string)) end--
  }
  trim()
  for (let index = citations.length - 1; index >= 0; index--) {
    const citation = citations[index] as Range
    if (citation.end > end) continue
    if (text.slice(citation.end, end).replace(/[.)\s]/g, '') !== '') break
    end = text[citation.start - 1] === '(' ? citation.start - 1 : citation.start
    trim()
  }
  while (start < end && /\s/.test(text[start] as string)) start++
  return { block: range.block, start, end }
}

/** Leaves out the quotation marks around the whole; each paragraph may have an opening one. */
function withoutMarks(parts: BlockRange[], run: readonly BlockRun[]): BlockRange[] {
  const textOf = (index: number): string => blockOf(run, index).text
  const [head] = parts
  const tail = parts.at(-1)
  if (!head || !tail) return []
  const open = textOf(head.block)[head.start] as string
  const description = quotationMarks[open]
  const end = textOf(tail.block).slice(tail.start, tail.end)
  const close = /(.)[.,]?$/u.exec(end)
  if (!description || !close || !description.closers.includes(close[1] as string)) return parts
  const inside = textOf(head.block).slice(
    head.start + 1,
    head.block === tail.block ? tail.end - close[0].length : head.end,
  )
  // Two quotations, one at each end, are not one.
  if (
    description.closers
      .split('')
      .some((closer) => closer !== "'" && closer !== '’' && inside.includes(closer))
  )
    return parts
  return parts.map(({ block, start, end: partEnd }, index) => ({
    block,
    start: textOf(block)[start] === open ? start + 1 : start,
    end: index === parts.length - 1 ? partEnd - close[0].length : partEnd,
  }))
}
