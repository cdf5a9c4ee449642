const LOOK_AGAIN_MS = 20

/**
 * Waits until something holds for which VS Code has no event.
 *
 * @param holds - Looks whether it does.
 * @returns What `holds` returned that is true.
 */
export async function waitUntil<T>(holds: () => T | false | Promise<T | false>): Promise<T> {
  for (;;) {
    const outcome = await holds()
    if (outcome) return outcome
    await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS))
  }
}
