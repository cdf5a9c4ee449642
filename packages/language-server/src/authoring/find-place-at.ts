import type { Range } from '@florilegium/core'
import type { ContentPath } from '@florilegium/schema'
import { isMap, isScalar, isSeq, type Node, type Scalar } from 'yaml'
import type { ContentFile } from './content-file.js'

/** A key or a value that a position stands in. */
export interface ContentPlace {
  /** The way to the value, or to the value that the key names. */
  path: ContentPath
  part: 'key' | 'value'
  scalar: Scalar
  /** Its characters, without quotation marks. */
  range: Range
}

/**
 * Finds the key or the value that a position stands in.
 *
 * @param file - The file.
 * @param offset - The position, in UTF-16 code units.
 * @returns What stands there; nothing between values.
 */
export function findPlaceAt({ yaml }: ContentFile, offset: number): ContentPlace | undefined {
  const path: (string | number)[] = []
  let node: unknown = yaml?.contents
  for (;;) {
    if (isScalar(node)) return holds(node, offset) ? toPlace(node, path, 'value') : undefined
    if (isMap(node)) {
      const pair = node.items.find(({ key, value }) => holds(key, offset) || holds(value, offset))
      if (!pair || !isScalar(pair.key)) return undefined
      path.push(String(pair.key.value))
      if (holds(pair.key, offset)) return toPlace(pair.key, path, 'key')
      node = pair.value
    } else if (isSeq(node)) {
      const index = node.items.findIndex((item) => holds(item, offset))
      if (index < 0) return undefined
      path.push(index)
      node = node.items[index]
    } else return undefined
  }
}

/**
 * Says where the characters of a value stand.
 *
 * @param scalar - A scalar of a file that was parsed.
 * @returns Their place, without quotation marks.
 */
export function toScalarRange({ range, type }: Scalar): Range {
  const [start, end] = range ?? [0, 0]
  const isQuoted = type === 'QUOTE_SINGLE' || type === 'QUOTE_DOUBLE'
  return isQuoted && end - start >= 2 ? { start: start + 1, end: end - 1 } : { start, end }
}

function toPlace(scalar: Scalar, path: ContentPath, part: 'key' | 'value'): ContentPlace {
  return { path, part, scalar, range: toScalarRange(scalar) }
}

function holds(node: unknown, offset: number): boolean {
  const range = (node as Partial<Node> | null | undefined)?.range
  return range != null && range[0] <= offset && offset <= range[1]
}
