import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'

const types: Record<string, string> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}

/** A folder on the web. */
export interface ServedFolder {
  address: string
  close: () => void
}

/**
 * Serves a folder on this machine, as a web host would: `/` is `/index.html`, and `/page` may be `/page.html`.
 *
 * @param folder - The folder.
 * @returns Its address, once the server listens.
 */
export async function serveFolder(folder: string): Promise<ServedFolder> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    const path = decodeURIComponent(pathname)
    const candidates = path.endsWith('/') ? [`${path}index.html`] : [path, `${path}.html`]
    void firstFile(candidates.map((candidate) => join(folder, candidate))).then((found) => {
      // A browser asks for an icon that no page names.
      if (!found) return response.writeHead(path === '/favicon.ico' ? 204 : 404).end()
      response.writeHead(200, { 'content-type': types[extname(found.path)] ?? 'application/octet-stream' })
      return response.end(found.content)
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return {
    address: `http://127.0.0.1:${port}`,
    close() {
      server.close()
      server.closeAllConnections()
    },
  }
}

async function firstFile(paths: string[]): Promise<{ path: string; content: Buffer } | undefined> {
  for (const path of paths) {
    const content = await readFile(path).catch(() => undefined)
    if (content) return { path, content }
  }
  return undefined
}
