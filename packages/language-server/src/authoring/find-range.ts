import type { Range } from '@florilegium/core'
import type { ContentPath } from '@florilegium/schema'
import { isCollection, isMap, isScalar, isSeq, type Node } from 'yaml'
import type { ContentFile } from './content-file.js'
import { toScalarRange } from './find-place-at.js'

/** What {@link findRange} looks for. */
export interface FindRangeOptions {
  /** Set where the name of the field is meant, and not its value. */
  key?: boolean
}

/**
 * Finds the narrowest place that shows a part of a content file.
 *
 * @param file - The file.
 * @param path - The way to the part. Where it is not there, what should hold it stands for it.
 * @param options - Whether the name of the field is meant.
 * @returns A value on its own; of an entry of a list its first field; of a longer list or object the key that names it.
 */
export function findRange(
  { yaml, text }: ContentFile,
  path: ContentPath,
  { key: wantsKey = false }: FindRangeOptions = {},
): Range {
  let node: unknown = yaml?.contents
  let key: unknown
  for (const [depth, step] of path.entries()) {
    if (isMap(node)) {
      // The last of the same name is the one that counts.
      const pair = node.items.findLast(({ key }) => isScalar(key) && String(key.value) === String(step))
      if (!pair) break
      ;({ key, value: node } = pair)
      if (wantsKey && depth === path.length - 1) return toRange(key) ?? { start: 0, end: 0 }
    } else if (isSeq(node) && typeof step === 'number' && step < node.items.length) {
      key = undefined
      node = node.items[step]
    } else break
  }
  if (isCollection(node)) {
    const whole = toRange(node)
    if (node.flow && whole && !text.slice(whole.start, whole.end).includes('\n')) return whole
    return toRange(key) ?? toFirstField(node) ?? { start: 0, end: 0 }
  }
  // A field without a value has no place of its own.
  const value = toRange(node)
  return (value && value.end > value.start ? value : toRange(key)) ?? { start: 0, end: 0 }
}

function toFirstField(node: unknown): Range | undefined {
  if (!isMap(node)) return toRange(node)
  const [first] = node.items
  const key = toRange(first?.key)
  const value = isScalar(first?.value) ? toRange(first.value) : undefined
  return key && { start: key.start, end: Math.max(key.end, value?.end ?? 0) }
}

function toRange(node: unknown): Range | undefined {
  if (isScalar(node) && node.range) {
    return node.type === 'BLOCK_FOLDED' || node.type === 'BLOCK_LITERAL' ? trimmed(node) : toScalarRange(node)
  }
  return trimmed(node)
}

function trimmed(node: unknown): Range | undefined {
  const range = (node as Partial<Node> | null | undefined)?.range
  return range ? { start: range[0], end: range[1] } : undefined
}
