/** Takes the pictures of the READMEs: `docs/images/*.png`. The demo must have been run before. */
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { launchChromium } from '@florilegium/test-support/launch-chromium'
import { filmMend } from './film-mend.js'
import { briefPage, images, pictureManuscript } from './paths.js'
import { scenes } from './scenes.js'
import { seatWriter } from './writer.js'

/** What a picture of the editor leaves out. */
const settings = {
  'editor.minimap.enabled': false,
  'breadcrumbs.enabled': false,
  'editor.fontSize': 14,
  'editor.lineNumbers': 'off',
  'editor.wordWrap': 'on',
  'workbench.editor.editorActionsLocation': 'hidden',
  'workbench.layoutControl.enabled': false,
}

const themes = { dark: 'Dark Modern', light: 'Light Modern', contrast: 'Default High Contrast' }

const folder = join(images, 'editor')
await mkdir(folder, { recursive: true })
const only = process.argv[2]
for (const [name, theme] of Object.entries(themes)) {
  if (only === undefined || only === name) await takeEditorPictures(name, theme)
}
if (only === undefined || only === 'film') await takeFilm()
if (only === undefined || only === 'page') await takePagePicture()

async function takeEditorPictures(name: string, theme: string): Promise<void> {
  const writer = await seatWriter({
    manuscript: pictureManuscript,
    viewport: { width: 1100, height: 640 },
    settings: { ...settings, 'workbench.colorTheme': theme },
  })
  const picture = async (scene: string): Promise<void> => {
    await writer.page.screenshot({ path: join(folder, `${scene}-${name}.png`) })
  }
  for (const [scene, play] of Object.entries(scenes)) {
    try {
      await play(writer)
    } catch (error) {
      // The others are taken all the same, and this one shows where it stopped.
      console.error(`${scene}: ${(error as Error).message}`)
      process.exitCode = 1
    }
    await picture(scene)
    await writer.page.keyboard.press('Escape')
    await writer.page.keyboard.press('Escape')
  }
  await writer.leave()
}

async function takeFilm(): Promise<void> {
  const writer = await seatWriter({
    manuscript: pictureManuscript,
    viewport: { width: 900, height: 420 },
    settings: {
      ...settings,
      'workbench.activityBar.location': 'hidden',
      'workbench.statusBar.visible': false,
    },
  })
  await filmMend(writer, join(folder, 'mend.png'))
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
