import type { Baseline } from './baseline.js'

/** What {@link parseBaseline} returns: the baseline, or what is wrong with it. */
export type ParseBaselineResult =
  { baseline: Baseline; message?: never } | { baseline?: never; message: string }

/**
 * Reads a baseline.
 *
 * @param text - The content of the file.
 * @returns The baseline, or what is wrong with it.
 * @example
 * ```ts @import.meta.vitest
 * const { baseline } = parseBaseline('{"version": 1, "problems": {"a.md": ["0123"]}}')
 * expect(baseline.problems.get('a.md').has('0123')).toBe(true)
 * expect(parseBaseline('{}').message).toBe('No baseline: expected {"version": 1, "problems": …}.')
 * ```
 */
export function parseBaseline(text: string): ParseBaselineResult {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    return { message: `Not valid JSON: ${(error as Error).message}.` }
  }
  const { version, problems } = (value ?? {}) as Record<string, unknown>
  if (version !== 1 || typeof problems !== 'object' || problems === null) {
    return { message: 'No baseline: expected {"version": 1, "problems": …}.' }
  }
  const entries = Object.entries(problems).map(([path, list]: [string, unknown]) => {
    const fingerprints: unknown[] = Array.isArray(list) ? list : []
    return [path, new Set(fingerprints.filter((item) => typeof item === 'string'))] as const
  })
  return { baseline: { problems: new Map(entries) } }
}
