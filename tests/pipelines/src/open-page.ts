import { launchChromium } from '@florilegium/test-support/launch-chromium'
import type { Page } from 'playwright-core'
import { serveFolder } from './serve-folder.js'

/** A page in a browser. */
export interface OpenPage {
  page: Page
  /** What went wrong in it: errors and warnings of its console, scripts that threw, requests that failed or went elsewhere. */
  complaints: string[]
  close: () => Promise<void>
}

/**
 * Opens a page of a built site in Chromium.
 *
 * @param site - The folder of the site.
 * @param path - The address of the page in it.
 * @returns The page, once nothing more is loaded.
 */
export async function openPage(site: string, path: string): Promise<OpenPage> {
  const server = await serveFolder(site)
  const browser = await launchChromium()
  const page = await browser.newPage({ viewport: { width: 1100, height: 900 } })
  const complaints: string[] = []
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(String(error)))
  page.on('requestfailed', (request) => complaints.push(`Failed: ${request.url()}`))
  page.on('request', (request) => {
    const url = request.url()
    if (!url.startsWith(server.address) && !url.startsWith('data:')) complaints.push(`Elsewhere: ${url}`)
  })
  await page.goto(server.address + path, { waitUntil: 'networkidle' })
  return {
    page,
    complaints,
    async close() {
      await browser.close()
      server.close()
    },
  }
}
