/** With fewer bytes than this, to start workers takes longer than they save. */
const WORTH_WORKERS = 3_000_000

/** With fewer bytes than this, all is checked before V8 has compiled the code of each thread, which it does on another core. */
const WORTH_ALL_CORES = 12_000_000

/**
 * Decides how many threads check manuscripts.
 *
 * @param bytes - How large the manuscripts are together.
 * @param cores - How many cores there are.
 * @returns How many threads are likely the fastest, at least one.
 * @example
 * ```ts @import.meta.vitest
 * expect([1, 5, 50].map((megabytes) => countThreads(megabytes * 1e6, 8))).toEqual([1, 4, 8])
 * expect([1, 5, 50].map((megabytes) => countThreads(megabytes * 1e6, 2))).toEqual([1, 1, 2])
 * expect(countThreads(50e6, 1)).toBe(1)
 * ```
 */
export function countThreads(bytes: number, cores: number): number {
  if (bytes < WORTH_WORKERS) return 1
  return bytes < WORTH_ALL_CORES ? Math.max(1, cores >> 1) : cores
}
