import type { ContentRecord } from '@florilegium/schema'

const names = {
  quote: 'quote',
  passage: 'quote',
  provision: 'quote',
  recommendation: 'recommendation',
} as const satisfies Record<ContentRecord['type'], string>

/**
 * Says which directive embeds a record.
 *
 * @param type - The type of the record.
 * @returns The name of the directive: everything but a recommendation is embedded as a quotation.
 * @example
 * ```ts @import.meta.vitest
 * expect(toDirectiveName('passage')).toBe('quote')
 * ```
 */
export function toDirectiveName(type: ContentRecord['type']): 'quote' | 'recommendation' {
  return names[type]
}
