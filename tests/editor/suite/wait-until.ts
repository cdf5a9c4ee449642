const LOOK_AGAIN_MS = 20

/** Shorter than the limit of a test, so that what is missing is said, and nobody looks for it in later tests. */
export const LIMIT_MS = 55_000

/**
 * Waits until something holds for which VS Code has no event.
 *
 * @param holds - Looks whether it does.
 * @returns What `holds` returned that is true.
 * @throws {Error} When it does not hold in time.
 */
export async function waitUntil<T>(holds: () => T | false | Promise<T | false>): Promise<T> {
  const end = Date.now() + LIMIT_MS
  while (Date.now() < end) {
    const outcome = await holds()
    if (outcome) return outcome
    await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS))
  }
  throw new Error(`It does not hold in ${LIMIT_MS} ms: ${holds.toString()}`)
}
