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
  await writer.runCommand('View: Close Primary Side Bar')
  await writer.goToLine(4)
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  await take(800)
  for (const part of 'The crisis |“is an |invitation |to look at |the underlying |reasons” |[@making-it-matter].'.split(
    '|',
  )) {
    await page.keyboard.type(part)
    await page.keyboard.press('Escape')
    await take(200)
  }
  await writer.marks.nth(1).waitFor()
  await take(900)
  await writer.pointAt('reasons')
  await take(2500)
  await page.keyboard.press('Escape')
  await page.mouse.move(0, 0)
  await page.keyboard.press('F8')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+.')
  await page.locator('.action-widget').waitFor()
  await take(1800)
  await page.keyboard.press('Enter')
  await writer.editor.getByText('underlying causes').nth(0).waitFor()
  await take(1200)
  await writer.pointAt('underlying causes')
  await take(2500)
  const { width, height } = page.viewportSize() as { width: number; height: number }
  await writeFile(path, Buffer.from(UPNG.encode(frames, width, height, COLOURS, delays)))
}
