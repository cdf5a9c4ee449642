/**
 * Defines a test that looks at processes. In a browser it is reported as skipped.
 *
 * @param title - What holds.
 * @param test - Shows it.
 */
export function itWithProcesses(title: string, test: () => Promise<void>): void {
  const hasProcesses = typeof process === 'object' && process.versions.node !== undefined
  if (hasProcesses) it(title, test)
  else Object.assign(it.skip(title), { reason: 'A browser has no processes.' })
}
