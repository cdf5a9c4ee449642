import { formatShortTitle, type CheckedQuotation, type Range } from '@florilegium/core'
import { findHeadings } from '../manuscripts/find-headings.js'
import type { Manuscript } from '../manuscripts/manuscript.js'

/** An entry of the outline of a manuscript. */
export interface SymbolResult {
  kind: 'heading' | 'quotation' | 'directive' | 'citation'
  name: string
  /** Of a quotation, its verdict and source; of a directive or citation, whose words or which work. */
  detail: string
  /** The whole: of a heading, its section. */
  range: Range
  /** What is selected: of a heading, its line. */
  selection: Range
  children: SymbolResult[]
}

/** Longer words are cut. */
const LONGEST = 60

/**
 * Makes the outline of a manuscript: its headings, with what is quoted, embedded and cited below each.
 *
 * @param manuscript - The manuscript.
 * @returns The outline, in the order of the file.
 */
export function provideDocumentSymbols(manuscript: Manuscript): SymbolResult[] {
  const headings = findHeadings(manuscript.parsed)
  const root: SymbolResult[] = []
  const open: { level: number; symbol: SymbolResult }[] = []
  const items = listItems(manuscript)
  let next = 0
  for (const [index, { level, name, range }] of headings.entries()) {
    addItems(range.start)
    while ((open.at(-1)?.level ?? 0) >= level) open.pop()
    const end = headings.slice(index + 1).find((other) => other.level <= level)?.range.start
    const whole = { start: range.start, end: end ?? manuscript.text.length }
    const symbol: SymbolResult = {
      kind: 'heading',
      name,
      detail: '',
      range: whole,
      selection: range,
      children: [],
    }
    listAt().push(symbol)
    open.push({ level, symbol })
  }
  addItems(Infinity)
  return root

  function addItems(before: number): void {
    for (let item = items[next]; item && item.range.start < before; item = items[++next]) listAt().push(item)
  }

  function listAt(): SymbolResult[] {
    return open.at(-1)?.symbol.children ?? root
  }
}

function listItems({ checked }: Manuscript): SymbolResult[] {
  const { quotations, directives, citations } = checked
  const cited = new Set(quotations.map(({ citation }) => citation))
  return [
    ...quotations.flatMap((quotation) => (quotation.check ? toQuotation(quotation) : [])),
    ...directives.map(({ name, id, range, entries }) =>
      toSymbol('directive', range, {
        name: `${name}${id ? ` #${id.value}` : ''}`,
        detail: entries[0] ? formatShortTitle(entries[0].document) : '',
      }),
    ),
    ...citations.flatMap(({ key, keyRange, resolution }, index) =>
      cited.has(index)
        ? []
        : toSymbol('citation', keyRange, {
            name: `@${key}`,
            detail: resolution.status === 'found' ? (resolution.reference.item.title ?? '') : 'unknown',
          }),
    ),
  ].sort((one, other) => one.range.start - other.range.start || other.range.end - one.range.end)
}

function toQuotation({ text, range, verdict, verification, speaker }: CheckedQuotation): SymbolResult {
  const found = verification?.found[0]
  const source = (found?.document && formatShortTitle(found.document)) ?? found?.own?.title ?? found?.source
  const detail = [verdict, source, speaker].filter((part) => part !== undefined).join(' · ')
  return toSymbol('quotation', range, { name: `“${cut(text)}”`, detail })
}

function toSymbol(
  kind: SymbolResult['kind'],
  range: Range,
  { name, detail }: Pick<SymbolResult, 'name' | 'detail'>,
): SymbolResult {
  return { kind, name, detail, range, selection: range, children: [] }
}

function cut(words: string): string {
  const line = words.replace(/\s+/g, ' ')
  if (line.length <= LONGEST) return line
  const end = line.lastIndexOf(' ', LONGEST)
  return `${line.slice(0, end > 0 ? end : LONGEST)} …`
}
