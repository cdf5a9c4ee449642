/** The markup that CSL-JSON allows in a field, in pairs. */
const markup =
  /<(i|b|sc|sup|sub)>([^<>]*)<\/\1>|<span (?:class="nocase"|style="font-variant: ?small-caps;?")>([^<>]*)<\/span>/g

/** Spaces where a line may break, ends of lines and control characters. */
const breaks = /[ \p{Cc}\u2028\u2029]+/u

/**
 * Reads a field of CSL-JSON, whatever stands there.
 *
 * @param value - The value.
 * @returns Its words in one line and without control characters and the markup of CSL-JSON, or nothing where it has none. All other tags are
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
  // Half of a pair of surrogates is no character, and no address can hold it.
  const words = value
    .replace(/\p{Cs}/gu, '\ufffd')
    .replace(markup, '$2$3')
    .split(breaks)
  const text = words.filter(Boolean).join(' ')
  return text === '' ? undefined : text
}
