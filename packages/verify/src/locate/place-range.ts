import type { Segment } from '../index/segment.js'
import type { Range } from '../range.js'

const EVERYWHERE: Range = { start: 0, end: Infinity }

/** For each segment, which of its texts a source is. */
const known = new WeakMap<Segment, ReadonlyMap<string, number>>()

/** What was found so far: many quotations are looked for in the same sources. */
const found = new WeakMap<Segment, WeakMap<ReadonlySet<string>, Range>>()

/**
 * Finds within which places of a segment some sources stand. Of one source among many, few entries are looked at.
 *
 * @param segment - The segment.
 * @param ids - The ids of the sources. Default: all.
 * @returns The places, counted over all texts; other sources may stand between them.
 */
export function placeRangeOf(segment: Segment, ids?: ReadonlySet<string>): Range {
  if (!ids) return EVERYWHERE
  const ranges = getOrAdd(found, segment, () => new WeakMap<ReadonlySet<string>, Range>())
  return getOrAdd(ranges, ids, () => {
    const indexes = getOrAdd(
      known,
      segment,
      ({ texts }) => new Map(texts.map(({ id }, index) => [id, index])),
    )
    const range = { start: Infinity, end: 0 }
    for (const id of ids) {
      const index = indexes.get(id)
      if (index === undefined) continue
      range.start = Math.min(range.start, segment.bases[index] as number)
      range.end = Math.max(range.end, segment.bases[index + 1] ?? Infinity)
    }
    return range
  })
}

function getOrAdd<Key extends object, Value>(
  map: WeakMap<Key, Value>,
  key: Key,
  make: (key: Key) => Value,
): Value {
  const value = map.get(key) ?? make(key)
  map.set(key, value)
  return value
}
