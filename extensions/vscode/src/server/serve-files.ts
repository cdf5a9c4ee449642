import {
  findFilesMethod,
  readFileMethod,
  type FindFilesParams,
  type ReadFileParams,
} from '@florilegium/language-server/protocol'
import { FileSystemError, RelativePattern, Uri, workspace, type Disposable } from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'

/** More files than this are no folder of manuscripts. */
const MOST_FILES = 20_000

/**
 * Reads and finds files for a server that cannot do so itself: in the browser, and in virtual workspaces.
 *
 * @param client - The client of the server.
 * @returns What ends it.
 */
export function serveFiles(client: BaseLanguageClient): Disposable[] {
  return [
    client.onRequest(readFileMethod, async ({ uri }: ReadFileParams) => {
      try {
        return { content: toBase64(await workspace.fs.readFile(Uri.parse(uri, true))) }
      } catch (error) {
        if (error instanceof FileSystemError && error.code === 'FileNotFound') return null
        throw error
      }
    }),
    client.onRequest(findFilesMethod, async ({ folder, include, exclude }: FindFilesParams) => {
      const base = Uri.parse(folder, true)
      const leftOut = exclude.length === 0 ? undefined : new RelativePattern(base, `{${exclude.join(',')}}`)
      const found = await Promise.all(
        include.map((glob) => workspace.findFiles(new RelativePattern(base, glob), leftOut, MOST_FILES)),
      )
      return [...new Set(found.flat().map(String))].sort()
    }),
  ]
}

/** A string has room for so many arguments of one call. */
const CHUNK = 0x8000

function toBase64(bytes: Uint8Array): string {
  let binary = ''
  for (let start = 0; start < bytes.length; start += CHUNK) {
    binary += String.fromCharCode(...bytes.subarray(start, start + CHUNK))
  }
  return btoa(binary)
}
