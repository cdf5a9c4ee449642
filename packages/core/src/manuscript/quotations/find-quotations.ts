import type { Range } from '../../range.js'
import { parseAttributionLine } from '../attribution/parse-attribution-line.js'
import { speechWords } from '../attribution/speech-words.js'
import type { ProseBlock } from '../blocks/prose-block.js'
import { isDirectiveName } from '../directives/directive.js'
import { scanDirective } from '../directives/scan-directive.js'
import { findMarkedQuotations, type BlockRun } from './find-marked-quotations.js'
import type { BlockRange, FoundQuotation } from './found-quotation.js'
import { readBlockQuote } from './read-block-quote.js'

/** What else is known of the blocks. */
export interface FindQuotationsOptions {
  /** The citations of each block, in order. Default none. */
  citations?: readonly (readonly Range[])[]
  /** Stretches of each block in which no marks are read, in order. Default the citations. */
  hidden?: readonly (readonly Range[])[]
}

/**
 * Finds the words that a manuscript quotes: in quotation marks of any locale, in block quotes, and in directives.
 *
 * @param blocks - The prose of the manuscript.
 * @param options - The citations, in which marks are not those of a quotation.
 * @returns The quotations in order, with those inside others.
 * @example
 * ```ts @import.meta.vitest
 * const { parseManuscript, toProseBlocks } = await import('../lezer.js')
 * const blocks = toProseBlocks(parseManuscript('The "rock \'n\' roll" of the \'90s.\n\n> Words.\n>\n> — Name'))
 * const words = findQuotations(blocks).map(({ parts: [part] }) => blocks[part.block].text.slice(part.start, part.end))
 * expect(words).toEqual(["rock 'n' roll", 'Words.'])
 * ```
 */
export function findQuotations(
  blocks: readonly ProseBlock[],
  { citations = [], hidden = citations }: FindQuotationsOptions = {},
): FoundQuotation[] {
  const found: FoundQuotation[] = []
  let at = 0
  while (at < blocks.length) {
    const place = placeOf(blocks[at] as ProseBlock)
    const run: BlockRun[] = []
    for (; at < blocks.length && placeOf(blocks[at] as ProseBlock) === place; at++) {
      run.push({ block: blocks[at] as ProseBlock, index: at, hidden: hidden[at] ?? [] })
    }
    found.push(...readRun(run))
  }
  return found

  function readRun(run: readonly BlockRun[]): FoundQuotation[] {
    const { nesting } = (run[0] as BlockRun).block
    const prose = run.filter(({ block }) => block.kind !== 'directive')
    if (nesting.container && isDirectiveName(nesting.container.name)) return readExcerpt(prose)
    const inline = prose.flatMap(({ block, index }) => readInlineDirectives(block, index))
    const marked = (): FoundQuotation[] => findMarkedQuotations(prose)
    if (nesting.blockQuotes.length === 0) return [...inline, ...marked()]
    const quotation = readBlockQuote(run, (index) => citations[index] ?? [])
    if (!quotation) return [...inline, ...marked()]
    const inside = marked()
    if (isAccount(quotation, inside, blocks)) return [...inline, ...inside]
    const attribution = quotation.attribution ?? attributionBelow(blocks, run)
    return [...inline, { ...quotation, ...(attribution && { attribution }) }]
  }

  function readExcerpt(prose: readonly BlockRun[]): FoundQuotation[] {
    const container = prose[0]?.block.nesting.container
    if (!container) return []
    const parts = prose.map(({ block, index }) => ({ block: index, start: 0, end: block.text.length }))
    return [
      { form: 'directive', parts, outer: parts, ...(container.id !== undefined && { id: container.id }) },
    ]
  }
}

/** Blocks in the same place have the same block quote, list item, cell, footnote and directive around them. */
function placeOf({ nesting }: ProseBlock): string {
  const { blockQuotes, listItems, cell, footnote, container } = nesting
  const isExcerpt = container && isDirectiveName(container.name)
  if (isExcerpt) return `:${String(container.range.start)}`
  if (blockQuotes.length > 0) return `>${String(blockQuotes.at(-1))}`
  const row = cell ? `|${String(cell.table)},${String(cell.row)},${String(cell.column)}` : ''
  return `${listItems.join()};${row};${footnote ?? ''};${String(container?.range.start)}`
}

/** A block quote that tells in its writer's words what others said in marks is not itself a quotation. */
function isAccount(
  quotation: FoundQuotation,
  inside: readonly FoundQuotation[],
  blocks: readonly ProseBlock[],
): boolean {
  const byBlock = new Map<number, BlockRange[]>()
  for (const { outer } of inside) {
    const [range] = outer as [BlockRange]
    const ranges = byBlock.get(range.block)
    if (ranges) ranges.push(range)
    else byBlock.set(range.block, [range])
  }
  let quoted = 0
  let written = ''
  for (const { block, start, end } of quotation.parts) {
    const { text } = blocks[block] as ProseBlock
    let at = start
    for (const range of byBlock.get(block) ?? []) {
      if (range.start < at || range.end > end) continue
      written += text.slice(at, range.start) + ' '
      quoted += range.end - range.start
      at = range.end
    }
    written += text.slice(at, end) + ' '
  }
  if (quoted < written.length) return false
  return (written.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []).some((word) => speechWords.verbs.has(word))
}

/** A paragraph after the block quote that begins with a dash names who said it. */
function attributionBelow(
  blocks: readonly ProseBlock[],
  run: readonly BlockRun[],
): FoundQuotation['attribution'] {
  const last = run.at(-1) as BlockRun
  const next = blocks[last.index + 1]
  const depth = last.block.nesting.blockQuotes.length
  if (next?.kind !== 'paragraph' || next.nesting.blockQuotes.length !== depth - 1) return undefined
  if (next.nesting.listItems.length !== last.block.nesting.listItems.length || next.text.includes('\n\n'))
    return undefined
  return parseAttributionLine(next.text) === undefined
    ? undefined
    : { block: last.index + 1, start: 0, end: next.text.length }
}

/** The words of `:quote[words]{#id}`. */
function readInlineDirectives(block: ProseBlock, index: number): FoundQuotation[] {
  const found: FoundQuotation[] = []
  for (const { kind, start, end, label } of block.marks) {
    if (kind !== 'directive' || end <= start || label === undefined) continue
    const directive = scanDirective(label, 0)
    if (!directive?.label || !isDirectiveName(directive.name)) continue
    const part = { block: index, start, end }
    const id = /#([\w/-]+)/.exec(label.slice(directive.attributes?.start ?? label.length))?.[1]
    found.push({ form: 'directive', parts: [part], outer: [part], ...(id !== undefined && { id }) })
  }
  return found
}
