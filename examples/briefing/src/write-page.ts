import { copyFile, mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The fonts of the page (SIL Open Font License 1.1), from the packages that hold them. */
const fonts = [
  '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2',
  '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-italic.woff2',
  '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2',
]

/**
 * Writes a page with its style sheet and fonts: the whole folder, or nothing.
 *
 * @param html - The page.
 * @param folder - The folder to write. What was there is replaced.
 * @returns The path of the page.
 */
export async function writePage(html: string, folder: string): Promise<string> {
  const fresh = `${resolve(folder)}.new`
  await rm(fresh, { recursive: true, force: true })
  await mkdir(join(fresh, 'fonts'), { recursive: true })
  await writeFile(join(fresh, 'index.html'), html)
  await copyFile(fileURLToPath(new URL('brief.css', import.meta.url)), join(fresh, 'brief.css'))
  for (const font of fonts) {
    await copyFile(
      fileURLToPath(import.meta.resolve(font)),
      join(fresh, 'fonts', font.split('/').at(-1) as string),
    )
  }
  await rm(folder, { recursive: true, force: true })
  await rename(fresh, folder)
  return join(resolve(folder), 'index.html')
}
