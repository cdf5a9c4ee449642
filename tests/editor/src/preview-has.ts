import type { Page } from 'playwright-core'

/**
 * Waits until the Markdown preview, which is a frame in a frame, shows something.
 *
 * @param page - The page of VS Code.
 * @param selector - What it is to show, as Playwright selects it.
 */
export async function previewHas(page: Page, selector: string): Promise<void> {
  const shown = page.frameLocator('iframe.webview.ready').frameLocator('#active-frame')
  await shown.locator(selector).first().waitFor()
}
