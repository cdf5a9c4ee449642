import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { pictures, screenshots } from './paths.js'

/** A guide shows the section between these two headings. */
const section = { from: 'Why now', to: 'What the report recommends' }

const GUIDE_WIDTH = 880
const MARGIN = 16

/**
 * Takes a picture of a whole page, for a person to look at. With `UPDATE=1` it takes that of the guide as well.
 *
 * @param page - The page.
 * @param name - The name of the pipeline.
 */
export async function takePicture(page: Page, name: string): Promise<void> {
  await mkdir(screenshots, { recursive: true })
  await page.screenshot({ path: join(screenshots, `${name}.png`), fullPage: true })
  if (process.env['UPDATE']) await takeGuidePicture(page, join(pictures, `${name}.png`))
}

async function takeGuidePicture(page: Page, path: string): Promise<void> {
  const size = page.viewportSize() ?? { width: GUIDE_WIDTH, height: GUIDE_WIDTH }
  await page.setViewportSize({ ...size, width: GUIDE_WIDTH })
  const topOf = async (name: string): Promise<number> =>
    (await page.getByRole('heading', { name }).boundingBox())?.y ?? 0
  const y = (await topOf(section.from)) - MARGIN
  const clip = { x: 0, y, width: GUIDE_WIDTH, height: (await topOf(section.to)) - MARGIN - y }
  await mkdir(pictures, { recursive: true })
  await page.screenshot({ path, fullPage: true, clip })
  await page.setViewportSize(size)
}
