import type { ContentRecord, SourceDocument } from '@florilegium/schema'
import type { Range } from '../range.js'

/** For each record of a document, where its first character stands and after its last. Most records are told by these. */
const known = new WeakMap<SourceDocument, Uint32Array>()

/**
 * Finds the record that words of a document stand in.
 *
 * @param document - The document.
 * @param ranges - Where the words stand in its text: one range, or several where a page or a box divides them.
 * @returns The first record that holds all of them.
 */
export function findRecord(document: SourceDocument, ranges: readonly Range[]): ContentRecord | undefined {
  const [first] = ranges
  if (!first) return undefined
  const { records } = document
  const bounds = known.get(document) ?? listBounds(document)
  for (let index = 0; index < records.length; index++) {
    if (first.start < (bounds[2 * index] as number) || first.end > (bounds[2 * index + 1] as number)) continue
    const record = records[index] as ContentRecord
    const pieces = record.anchor.ranges ?? [record.anchor]
    if (ranges.every((range) => pieces.some((piece) => holds(piece, range)))) return record
  }
  return undefined
}

function listBounds(document: SourceDocument): Uint32Array {
  const bounds = Uint32Array.from(
    document.records.flatMap(({ anchor }) => {
      const pieces = anchor.ranges ?? [anchor]
      return [Math.min(...pieces.map(({ start }) => start)), Math.max(...pieces.map(({ end }) => end))]
    }),
  )
  known.set(document, bounds)
  return bounds
}

function holds(outer: Range, { start, end }: Range): boolean {
  return outer.start <= start && end <= outer.end
}
