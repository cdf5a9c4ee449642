import type { ChangedRange } from '@lezer/common'

/**
 * Widens changes to the ends of their lines. Where something was only taken away, the parser would otherwise keep the
 * block that follows on the line, though its indent is another.
 *
 * @param changes - The changes, in order.
 * @param text - The text after them.
 * @returns The same changes, with the rest of the line in each.
 * @example
 * ```ts @import.meta.vitest
 * const changes = [{ fromA: 0, toA: 1, fromB: 0, toB: 0 }]
 * expect(toWholeLines(changes, '   a\nb')).toEqual([{ fromA: 0, toA: 5, fromB: 0, toB: 4 }])
 * ```
 */
export function toWholeLines(changes: readonly ChangedRange[], text: string): ChangedRange[] {
  return changes.map(({ fromA, toA, fromB, toB }, index) => {
    const lineEnd = text.indexOf('\n', toB)
    const next = changes[index + 1]?.fromB ?? text.length
    const rest = Math.max(0, Math.min(lineEnd < 0 ? text.length : lineEnd, next) - toB)
    return { fromA, toA: toA + rest, fromB, toB: toB + rest }
  })
}
