import type { Range } from '../../range.js'
import { parseAttributionLine } from '../attribution/parse-attribution-line.js'
import { speechWords } from '../attribution/speech-words.js'
import type { Nesting, ProseBlock } from '../blocks/prose-block.js'
import { isDirectiveName } from '../directives/directive.js'
import { scanDirective } from '../directives/scan-directive.js'
import { findMarkedQuotations, type BlockRun } from './find-marked-quotations.js'
import type { BlockRange, FoundQuotation } from './found-quotation.js'
import { anyQuotationMark } from './quotation-marks.js'
import { readBlockQuote } from './read-block-quote.js'
import { sortQuotations } from './sort-quotations.js'

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
    const first = blocks[at] as ProseBlock
    const start = at++
    while (at < blocks.length && isSamePlace(first, blocks[at] as ProseBlock)) at++
    for (const quotation of readRun(start, at)) found.push(quotation)
  }
  return found

  function readRun(start: number, end: number): readonly FoundQuotation[] {
    const { nesting } = blocks[start] as ProseBlock
    const isExcerpt = nesting.container && isDirectiveName(nesting.container.name)
    const isBlockQuote = nesting.blockQuotes.length > 0
    const run: BlockRun[] = []
    const inline: FoundQuotation[] = []
    for (let index = start; index < end; index++) {
      const block = blocks[index] as ProseBlock
      // Most blocks hold nothing that can be quoted, and are passed by for time.
      if (!isExcerpt && !isBlockQuote && !mayQuote(block)) continue
      run.push({ block, index, hidden: hidden[index] ?? [] })
      if (!isExcerpt && block.marks.length > 0) inline.push(...readInlineDirectives(block, index))
    }
    if (run.length === 0) return none
    const prose = run.filter(({ block }) => block.kind !== 'directive')
    if (isExcerpt) return readExcerpt(prose)
    const quotation = isBlockQuote ? readBlockQuote(run, (index) => citations[index] ?? []) : undefined
    const marked = findMarkedQuotations(prose)
    if (!quotation || isAccount(quotation, marked, blocks))
      return inline.length > 0 ? sortQuotations([...inline, ...marked]) : marked
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

const none: readonly FoundQuotation[] = []

const quotingCharacter = new RegExp(anyQuotationMark.source)

/** Whether a block has quotation marks, or words of a directive. */
function mayQuote({ text, marks, kind }: ProseBlock): boolean {
  return (
    kind !== 'directive' && (quotingCharacter.test(text) || marks.some((mark) => mark.kind === 'directive'))
  )
}

/** Whether two blocks have the same block quote, list item, cell, footnote and directive around them. */
function isSamePlace({ nesting: one }: ProseBlock, { nesting: other }: ProseBlock): boolean {
  if (one === other) return true
  const excerpt = excerptOf(one)
  if (excerpt !== undefined || excerptOf(other) !== undefined) return excerpt === excerptOf(other)
  if (one.blockQuotes.length > 0 || other.blockQuotes.length > 0)
    return one.blockQuotes.at(-1) === other.blockQuotes.at(-1)
  return (
    one.cell?.table === other.cell?.table &&
    one.cell?.row === other.cell?.row &&
    one.cell?.column === other.cell?.column &&
    one.footnote === other.footnote &&
    one.container?.range.start === other.container?.range.start &&
    one.listItems.length === other.listItems.length &&
    one.listItems.every((start, depth) => start === other.listItems[depth])
  )
}

/** Where the directive of ours begins whose words a block is part of. */
function excerptOf({ container }: Nesting): number | undefined {
  return container && isDirectiveName(container.name) ? container.range.start : undefined
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
