import type { Locator } from 'playwright-core'

/**
 * Tells whether a reader sees an element.
 *
 * @param element - The element.
 * @returns Whether it has begun and not ended outside the window.
 */
export function isInView(element: Locator): Promise<boolean> {
  return element.evaluate((node) => {
    const { top, bottom } = node.getBoundingClientRect()
    return bottom > top && top >= 0 && bottom <= window.innerHeight
  })
}
