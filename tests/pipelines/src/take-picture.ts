import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { screenshots } from './paths.js'

/**
 * Takes a picture of a whole page, for a person to look at.
 *
 * @param page - The page.
 * @param name - The name of the file, without its extension.
 */
export async function takePicture(page: Page, name: string): Promise<void> {
  await mkdir(screenshots, { recursive: true })
  await page.screenshot({ path: join(screenshots, `${name}.png`), fullPage: true })
}
