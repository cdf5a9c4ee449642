import type { Locator } from 'playwright-core'

/**
 * Reads what an element shows.
 *
 * @param element - The element.
 * @returns Its text; white space of any length is a space.
 */
export async function textOf(element: Locator): Promise<string> {
  return (await element.innerText()).replaceAll(/\s+/g, ' ').trim()
}
