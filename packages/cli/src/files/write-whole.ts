import { randomBytes } from 'node:crypto'
import { rmSync } from 'node:fs'
import { open, realpath, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'

/** Files that are being written. They are removed if the process is told to end. */
const unfinished = new Set<string>()

/**
 * Writes a file whole or not at all: to a temporary file beside it, which then takes its name.
 *
 * @param path - The file. A symbolic link stays one: what it leads to is written.
 * @param content - What it is to hold; of several parts, each is asked for when the one before is written.
 * @returns When it has been written. Rejects with the error of the file system; the file is then as it was.
 */
export async function writeWhole(path: string, content: string | AsyncIterable<string>): Promise<void> {
  const target = await realpath(path).catch(() => path)
  const temporary = join(dirname(target), `.${basename(target)}.${randomBytes(6).toString('hex')}.tmp`)
  const mode = await stat(target).then(
    ({ mode }) => mode & 0o777,
    () => 0o666,
  )
  unfinished.add(temporary)
  try {
    const handle = await open(temporary, 'wx', mode)
    try {
      if (typeof content === 'string') await handle.writeFile(content)
      else for await (const part of content) await handle.writeFile(part)
      await handle.sync()
    } finally {
      await handle.close()
    }
    await rename(temporary, target)
  } catch (error) {
    await rm(temporary, { force: true })
    throw error
  } finally {
    unfinished.delete(temporary)
  }
}

/** Removes what {@link writeWhole} has begun and not ended. For a process that is about to end. */
export function removeUnfinished(): void {
  for (const path of unfinished) rmSync(path, { force: true })
}
