import type { ParseManuscriptOptions } from '@florilegium/core/lezer'

/** A stretch of a text that became another. */
type Change = NonNullable<ParseManuscriptOptions['changes']>[number]

/**
 * Finds the stretch of a text in which all its changes are.
 *
 * @param before - The text.
 * @param after - The text after the changes.
 * @returns The stretch in both, as small as can be; nothing where they are the same.
 * @example
 * ```ts @import.meta.vitest
 * expect(findChange('one two', 'one to two')).toEqual([{ fromA: 5, toA: 5, fromB: 5, toB: 8 }])
 * expect(findChange('aaa', 'aa')).toEqual([{ fromA: 2, toA: 3, fromB: 2, toB: 2 }])
 * expect(findChange('a', 'a')).toEqual([])
 * ```
 */
export function findChange(before: string, after: string): Change[] {
  if (before === after) return []
  const shortest = Math.min(before.length, after.length)
  let start = 0
  while (start < shortest && before.charCodeAt(start) === after.charCodeAt(start)) start++
  let end = 0
  const most = shortest - start
  while (
    end < most &&
    before.charCodeAt(before.length - 1 - end) === after.charCodeAt(after.length - 1 - end)
  )
    end++
  return [{ fromA: start, toA: before.length - end, fromB: start, toB: after.length - end }]
}
