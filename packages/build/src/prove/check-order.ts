import type { ContentProblem } from '@florilegium/schema'
import type { WrittenDocument } from '../read/written-document.js'

/** Where a record begins. */
export interface RecordPosition {
  /** Its index in the document. */
  index: number
  /** How far it is in reading order: the number of the stretch, and the offset in it. */
  position: [number, number]
}

/**
 * Checks that the records of each type are written in the order of the document.
 *
 * @param document - The document as its author writes it.
 * @param positions - Where its records begin, in the order in which they are written.
 * @returns A problem for each record that stands before the one written above it.
 */
export function checkOrder(
  document: WrittenDocument,
  positions: readonly RecordPosition[],
): ContentProblem[] {
  const above = new Map<string, { id: string; position: [number, number] }>()
  return positions.flatMap(({ index, position }) => {
    const record = document.records[index]
    if (!record) return []
    const last = above.get(record.type)
    above.set(record.type, { id: record.id, position })
    if (!last || compare(last.position, position) <= 0) return []
    const message = `"${record.id}" stands before "${last.id}" in the document. Write the records in its order.`
    return [{ path: ['records', index, 'id'], message }]
  })
}

function compare(a: [number, number], b: [number, number]): number {
  return a[0] - b[0] || a[1] - b[1]
}
