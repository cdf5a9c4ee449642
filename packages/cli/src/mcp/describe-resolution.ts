import type { Resolution } from '@florilegium/core'

/**
 * Says why an id stands for no record.
 *
 * @param id - The id.
 * @param resolution - What is known of it.
 * @returns What was found and what to do.
 * @example
 * ```ts @import.meta.vitest
 * expect(describeResolution('a', { status: 'unknown', nearest: ['b', 'c'] })).toBe('Nothing has the id "a". Did you mean "b" or "c"?')
 * ```
 */
export function describeResolution(id: string, resolution: Exclude<Resolution, { status: 'found' }>): string {
  switch (resolution.status) {
    case 'ambiguous':
      return `Several documents have the id "${id}". Take ${list(resolution.candidates)}.`
    case 'retired': {
      const { record, targets } = resolution.entry
      if (record.type === 'withdrawn') return `The record "${id}" was withdrawn: ${record.reason}`
      return `The id "${id}" is used no more. Take ${list(targets)}.`
    }
    case 'unknown': {
      const { nearest } = resolution
      const remedy =
        nearest.length > 0 ? `Did you mean ${list(nearest)}?` : 'Use search_quotations to find it.'
      return `Nothing has the id "${id}". ${remedy}`
    }
  }
}

function list(ids: readonly string[]): string {
  return ids.map((id) => `"${id}"`).join(' or ')
}
