import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { pictures, screenshots } from './paths.js'

const GUIDE_SIZE = { width: 880, height: 600 }

/**
 * Takes a picture of a whole page, for a person to look at. With `UPDATE=1` it takes that of the guide as well.
 *
 * @param page - The page.
 * @param name - The name of the pipeline.
 */
export async function takePicture(page: Page, name: string): Promise<void> {
  await mkdir(screenshots, { recursive: true })
  await page.screenshot({ path: join(screenshots, `${name}.png`), fullPage: true })
  if (!process.env['UPDATE']) return

  const size = page.viewportSize()
  await mkdir(pictures, { recursive: true })
  await page.setViewportSize(GUIDE_SIZE)
  await page.screenshot({ path: join(pictures, `${name}.png`) })
  if (size) await page.setViewportSize(size)
}
