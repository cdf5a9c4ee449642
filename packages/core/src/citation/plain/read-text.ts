/** The markup that CSL-JSON allows in a field, in pairs. */
const markup =
  /<(i|b|sc|sup|sub)>([^<>]*)<\/\1>|<span (?:class="nocase"|style="font-variant: ?small-caps;?")>([^<>]*)<\/span>/g

/**
 * Reads a field of CSL-JSON, whatever stands there.
 *
 * @param value - The value.
 * @returns Its words in one line and without the markup of CSL-JSON, or nothing where it has none. All other tags are
 *   words.
 * @example
 * ```ts @import.meta.vitest
 * expect(readText(' The <i>Titanic</i>\n<script> ')).toBe('The Titanic <script>')
 * expect(readText(12)).toBe('12')
 * expect(readText({})).toBe(undefined)
 * ```
 */
export function readText(value: unknown): string | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : undefined
  if (typeof value !== 'string') return undefined
  const text = value.replace(markup, '$2$3').split(/\s+/).filter(Boolean).join(' ')
  return text === '' ? undefined : text
}
