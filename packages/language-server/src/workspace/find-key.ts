import type { Range } from '@florilegium/core'

/**
 * Finds where a bibliography defines a key, in BibTeX, CSL-JSON or CSL-YAML.
 *
 * @param text - The file.
 * @param key - The key.
 * @returns Where the key stands; nothing where it is not defined.
 * @example
 * ```ts @import.meta.vitest
 * expect(findKey('@book{ annan-2001,\n title = {A}}', 'annan-2001')).toEqual({ start: 7, end: 17 })
 * expect(findKey('[{ "id": "a.b" }]', 'a.b')).toEqual({ start: 10, end: 13 })
 * expect(findKey('- title: A\n  id: a\n', 'a')).toEqual({ start: 17, end: 18 })
 * expect(findKey('@book{aXb,', 'a.b')).toBeUndefined()
 * ```
 */
export function findKey(text: string, key: string): Range | undefined {
  const escaped = key.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  const pattern = new RegExp(
    [
      `@\\w+\\s*[{(]\\s*(?=${escaped}\\s*,)`,
      `"id"\\s*:\\s*"(?=${escaped}")`,
      `^[ \\t-]*id\\s*:\\s*["']?(?=${escaped}["']?\\s*(?:#|$))`,
    ].join('|'),
    'mu',
  )
  const found = pattern.exec(text)
  if (!found) return undefined
  const start = found.index + found[0].length
  return { start, end: start + key.length }
}
