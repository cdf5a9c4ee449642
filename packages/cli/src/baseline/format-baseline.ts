/**
 * Formats a baseline, the same for the same problems.
 *
 * @param problems - The fingerprints of the problems of each file, by its path.
 * @returns The content of the file.
 * @example
 * ```ts @import.meta.vitest
 * const text = formatBaseline(new Map([['b.md', ['2', '1']], ['a.md', []]]))
 * expect(JSON.parse(text)).toEqual({ version: 1, problems: { 'b.md': ['1', '2'] } })
 * ```
 */
export function formatBaseline(problems: ReadonlyMap<string, readonly string[]>): string {
  const entries = [...problems]
    .filter(([, fingerprints]) => fingerprints.length > 0)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, fingerprints]) => [path, [...fingerprints].sort()])
  return JSON.stringify({ version: 1, problems: Object.fromEntries(entries) as unknown }, null, 2) + '\n'
}
