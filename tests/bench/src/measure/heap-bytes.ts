/**
 * Measures the memory in use, after collecting the garbage: objects, strings and array buffers.
 *
 * @returns The bytes.
 * @throws {Error} When Node runs without `--expose-gc`.
 */
export function heapBytes(): number {
  if (!globalThis.gc) throw new Error('Expected Node to run with --expose-gc.')
  globalThis.gc()
  globalThis.gc()
  const { heapUsed, external } = process.memoryUsage()
  return heapUsed + external
}
