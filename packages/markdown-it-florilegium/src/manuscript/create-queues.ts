/** Things by what is written, those that are written alike in their order. */
export interface Queues<Thing> {
  /** Gives the next thing that is written so, and leaves the last, since a plugin may parse a text twice. */
  take: (written: string) => Thing | undefined
  /** Says whether anything is written so. */
  has: (written: string) => boolean
}

/**
 * Lines up things by what is written. The tokens of markdown-it have no offsets, so this is how what it parses and what the
 * reader of manuscripts found are brought together.
 *
 * @param things - The things in their order, each with what is written.
 * @returns The queues.
 * @example
 * ```ts @import.meta.vitest
 * const { take } = createQueues([['a', 1], ['b', 2], ['a', 3]])
 * expect(['a', 'a', 'a', 'b', 'c'].map(take)).toEqual([1, 3, 3, 2, undefined])
 * ```
 */
export function createQueues<Thing>(things: Iterable<readonly [string, Thing]>): Queues<Thing> {
  const queues = new Map<string, Thing[]>()
  for (const [written, thing] of things) {
    const queue = queues.get(written)
    if (queue) queue.unshift(thing)
    else queues.set(written, [thing])
  }
  return {
    take(written) {
      const queue = queues.get(written)
      return queue && queue.length > 1 ? queue.pop() : queue?.[0]
    },
    has: (written) => queues.has(written),
  }
}
