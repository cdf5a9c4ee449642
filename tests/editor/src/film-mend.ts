import { writeFile } from 'node:fs/promises'
import UPNG from 'upng-js'
import type { Writer } from './writer.js'

/** Colours of a frame: more are hardly seen in an editor, and make the file larger. */
const COLOURS = 128

/**
 * Films how a misquotation is written, found and mended, as an animated PNG.
 *
 * @param writer - The writer, with the manuscript of the pictures.
 * @param path - The file to write.
 */
export async function filmMend(writer: Writer, path: string): Promise<void> {
  const { page } = writer
  const frames: ArrayBuffer[] = []
  const delays: number[] = []
  const take = async (delay: number): Promise<void> => {
    const image = UPNG.decode(Uint8Array.from(await page.screenshot()).buffer)
    frames.push(UPNG.toRGBA8(image)[0] as ArrayBuffer)
    delays.push(delay)
  }
  const type = async (...parts: string[]): Promise<void> => {
    for (const part of parts) {
      await page.keyboard.type(part)
      await page.keyboard.press('Escape')
      await take(200)
    }
  }
  await writer.runCommand('View: Close Primary Side Bar')
  await page.keyboard.press('Control+a')
  await page.keyboard.press('Delete')
  await type(
    '# Support at home\n\nThe crisis ',
    '“is an ',
    'invitation ',
    'to look at\n',
    'the underlying ',
    'reasons” ',
  )
  await type('[@making-it-matter].')
  await writer.marks.waitFor()
  await take(900)
  await writer.pointAt('reasons', writer.hover.getByText('Altered', { exact: true }))
  await writer.hover.getByRole('button', { name: /^Quick Fix/ }).waitFor()
  await take(2800)
  await page.keyboard.press('Escape')
  await page.mouse.move(0, 0)
  await writer.goTo(4, 17)
  await page.keyboard.press('Control+.')
  await page.locator('.action-widget:visible').waitFor()
  await take(1800)
  await page.keyboard.press('Enter')
  await writer.editor.getByText('underlying causes').first().waitFor()
  await writer.marks.waitFor({ state: 'detached' })
  await writer.editor.getByText('✗').waitFor({ state: 'detached' })
  await take(1000)
  await writer.pointAt('underlying causes', writer.hover.getByText('Ernesto Zedillo'))
  await take(3000)
  const { width, height } = page.viewportSize() as { width: number; height: number }
  await writeFile(path, Buffer.from(UPNG.encode(frames, width, height, COLOURS, delays)))
}
