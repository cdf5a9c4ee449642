/** Takes the pictures of the READMEs: `docs/images/*.png`. The demo must have been run before. */
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { launchChromium } from '@florilegium/test-support/launch-chromium'
import { briefPage, images } from './paths.js'
import { seatWriter } from './writer.js'

/** What a picture of the editor leaves out. */
const settings = {
  'workbench.activityBar.location': 'hidden',
  'editor.minimap.enabled': false,
  'breadcrumbs.enabled': false,
  'editor.fontSize': 14,
  'editor.lineNumbers': 'off',
  'workbench.editor.editorActionsLocation': 'hidden',
}

await mkdir(images, { recursive: true })
await takeEditorPictures()
await takePagePicture()

async function takeEditorPictures(): Promise<void> {
  const writer = await seatWriter({ viewport: { width: 1100, height: 640 }, settings })
  const { page } = writer
  const picture = (name: string) => page.screenshot({ path: join(images, `${name}.png`) })
  await writer.runCommand('View: Toggle Primary Side Bar Visibility')

  await writer.pointAt('robinson-inequalities')
  await picture('hover')
  await page.keyboard.press('Escape')

  await writer.goToLine(17)
  await page.keyboard.type('\n::quote{#b')
  await writer.suggestions.getByText('berti-open-societies').waitFor()
  await page.keyboard.press('Control+Space')
  await page.locator('.suggest-details').getByText('The best way to protect').waitFor()
  await picture('completion')

  await page.keyboard.press('Escape')
  await page.keyboard.type('erti-value}')
  await writer.squiggles.waitFor()
  await writer.pointAt('berti-value')
  await picture('unknown-id')
  await page.keyboard.press('Escape')

  await writer.runCommand('Florilegium: Insert Quotation or Recommendation…')
  await writer.pick.getByText('#robinson-inequalities').waitFor()
  await page.keyboard.type('consequences')
  await writer.pick.getByText('#erlanger-consequences').waitFor()
  await picture('insert')
  await writer.leave()
}

async function takePagePicture(): Promise<void> {
  const browser = await launchChromium()
  const page = await browser.newPage({ viewport: { width: 900, height: 1160 } })
  await page.goto(pathToFileURL(briefPage).href)
  await page.evaluate(() => document.fonts.ready)
  await page.screenshot({ path: join(images, 'page.png') })
  await browser.close()
}
