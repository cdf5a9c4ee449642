import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { Page, Request } from 'playwright-core'

/** What can be asked of a file by its path; `other` and the body are those of the request. */
const operations: Record<string, (path: string, request: Request, other: string) => Promise<unknown>> = {
  async stat(path) {
    const found = await stat(path)
    const { size, mtimeMs: mtime, ctimeMs: ctime } = found
    return { type: found.isDirectory() ? DIRECTORY : FILE, size, mtime, ctime }
  },
  async list(path) {
    const entries = await readdir(path, { withFileTypes: true })
    return entries.map((entry) => [entry.name, entry.isDirectory() ? DIRECTORY : FILE])
  },
  async find(path) {
    const entries = await readdir(path, { withFileTypes: true, recursive: true })
    return entries.filter((entry) => entry.isFile()).map((entry) => `${entry.parentPath}/${entry.name}`)
  },
  read: (path) => readFile(path),
  async write(path, request) {
    const isNew = !existsSync(path)
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, request.postDataBuffer() ?? '')
    return isNew
  },
  create: (path) => mkdir(path, { recursive: true }),
  delete: (path) => rm(path, { recursive: true }),
  rename: (path, _, other) => rename(path, other),
}

/** The types of files as VS Code counts them. */
const FILE = 1
const DIRECTORY = 2

/**
 * Serves the files of this machine to the extension `web/disk.ts` in a page.
 *
 * @param page - The page.
 */
export async function serveDisk(page: Page): Promise<void> {
  await page.context().route('**/disk/*', async (route) => {
    const { pathname, searchParams } = new URL(route.request().url())
    const operation = operations[pathname.replace('/disk/', '')]
    if (!operation) return route.fulfill({ status: 400 })
    const [path = '', other = ''] = searchParams.getAll('path')
    try {
      const result = await operation(path, route.request(), other)
      await route.fulfill({ body: Buffer.isBuffer(result) ? result : JSON.stringify(result ?? null) })
    } catch (error) {
      await route.fulfill({ status: (error as NodeJS.ErrnoException).code === 'ENOENT' ? 404 : 500 })
    }
  })
}
