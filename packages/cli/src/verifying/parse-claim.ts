import type { QuotationClaim } from './verify-text.js'

/** What {@link parseClaim} returns: the claim, or what is wrong with the line. */
export type ParseClaimResult = { claim: QuotationClaim; message?: never } | { claim?: never; message: string }

/**
 * Reads a line of JSON Lines as a quotation with what is said of it.
 *
 * @param line - The line.
 * @returns The claim, or what is wrong.
 * @example
 * ```ts @import.meta.vitest
 * expect(parseClaim('{"text": "Words", "speaker": "Ada"}')).toEqual({ claim: { text: 'Words', speaker: 'Ada' } })
 * expect(parseClaim('[]').message).toBe('Expected an object with a "text", found [].')
 * ```
 */
export function parseClaim(line: string): ParseClaimResult {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    return { message: `Expected a line of JSON, found ${JSON.stringify(line.slice(0, 80))}.` }
  }
  const { text, speaker, document } = (value ?? {}) as Record<string, unknown>
  if (typeof text !== 'string') {
    return { message: `Expected an object with a "text", found ${JSON.stringify(value).slice(0, 80)}.` }
  }
  return {
    claim: {
      text,
      ...(typeof speaker === 'string' && { speaker }),
      ...(typeof document === 'string' && { document }),
    },
  }
}
