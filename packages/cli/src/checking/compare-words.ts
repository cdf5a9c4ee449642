import { findPassage, type Catalog, type CatalogVerification } from '@florilegium/core'
import type { Range } from '@florilegium/verify'
import type { Comparison, Segment } from './checked-file.js'

/** Words that are the same and more than this many characters from a difference are left out. */
const AROUND = 48

/**
 * Sets a quotation beside its source.
 *
 * @param text - The quotation.
 * @param verification - What is known of it.
 * @param catalog - Where the source may be shown.
 * @returns The words of both around what differs; nothing where the words of the source are not at hand.
 */
export function compareWords(
  text: string,
  { place, differences }: CatalogVerification,
  { sources }: Catalog,
): Comparison | undefined {
  const owner = place && sources.owners.get(place.source)
  const sourceText = owner?.entry?.record.text ?? owner?.document?.fullText?.text ?? owner?.own?.text
  if (sourceText === undefined || !place || differences.length === 0) return undefined
  const marked = differences.flatMap(({ source }) => (source ? [source.range] : []))
  if (marked.length < differences.length) return undefined
  const passage = findPassage(sourceText, cover([place.range, ...marked]))
  return {
    quoted: toSegments(
      text,
      { start: 0, end: text.length },
      differences.map(({ quoted }) => quoted.range),
    ),
    source: toSegments(sourceText, passage, marked),
  }
}

function cover(ranges: readonly Range[]): Range {
  return {
    start: Math.min(...ranges.map(({ start }) => start)),
    end: Math.max(...ranges.map(({ end }) => end)),
  }
}

function toSegments(text: string, whole: Range, marked: readonly Range[]): Segment[] {
  const segments: Segment[] = []
  const ranges = marked.filter(({ start, end }) => start < end).sort((a, b) => a.start - b.start)
  let at = whole.start
  for (const { start, end } of ranges) {
    addSame(at, start, { isFirst: at === whole.start, isLast: false })
    segments.push({ text: toLine(text.slice(start, end)), differs: true })
    at = end
  }
  addSame(at, whole.end, { isFirst: at === whole.start, isLast: true })
  return segments

  function addSame(
    start: number,
    end: number,
    { isFirst, isLast }: { isFirst: boolean; isLast: boolean },
  ): void {
    const same = toLine(text.slice(start, end))
    const before = isFirst ? '' : headOf(same)
    const after = isLast ? '' : tailOf(same)
    const isShort = before.length + after.length + 3 >= same.length || (isFirst && isLast)
    const shown = isShort ? same : `${before}…${after}`
    if (shown !== '') segments.push({ text: shown, differs: false })
  }
}

/** The first words, up to a space. */
function headOf(text: string): string {
  const end = text.indexOf(' ', AROUND)
  return end < 0 ? text : text.slice(0, end + 1)
}

/** The last words, from a space on. */
function tailOf(text: string): string {
  const start = text.lastIndexOf(' ', text.length - AROUND)
  return start < 0 ? text : text.slice(start)
}

function toLine(text: string): string {
  return text.replace(/\s+/g, ' ')
}
