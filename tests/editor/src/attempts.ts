import type { Locator, Page } from 'playwright-core'

/** How often a person points at a word, or presses a key, before giving up, and how long it takes to see that nothing came of it. */
export const ATTEMPTS = 10
const NOTHING_MS = 2_000

/**
 * Waits a moment for something.
 *
 * @param locator - What is looked for.
 * @returns Whether it is there by then.
 */
export async function appears(locator: Locator): Promise<boolean> {
  return locator.waitFor({ timeout: NOTHING_MS }).then(
    () => true,
    () => false,
  )
}

/**
 * Presses a key until what it opens is there: one that is pressed while something else closes is lost.
 *
 * @param page - The page of VS Code.
 * @param key - The key, as Playwright names it.
 * @param opened - What it opens.
 * @throws {Error} When it stays away.
 */
export async function pressUntil(page: Page, key: string, opened: Locator): Promise<void> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    await page.keyboard.press(key)
    if (await appears(opened)) return
  }
  throw new Error(`${key} does not open ${opened.toString()}.`)
}
