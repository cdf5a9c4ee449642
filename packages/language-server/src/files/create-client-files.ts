import { URI } from 'vscode-uri'
import type { Connection } from 'vscode-languageserver'
import {
  findFilesMethod,
  readFileMethod,
  type FindFilesParams,
  type ReadFileParams,
  type ReadFileResult,
} from '../protocol.js'
import { resolveUri } from './uris.js'
import type { WorkspaceFiles } from './workspace-files.js'

/**
 * Gives access to files that only the client can read, such as those of a virtual workspace.
 *
 * @param connection - The connection to the client.
 * @returns The files. A client that cannot read any has none.
 */
export function createClientFiles(connection: Connection): WorkspaceFiles {
  const files: WorkspaceFiles = {
    async readFile(uri) {
      const params: ReadFileParams = { uri }
      const result = await connection
        .sendRequest<ReadFileResult | null>(readFileMethod, params)
        .catch(toNothing)
      return result ? toBytes(result.content) : undefined
    },
    async findFiles(folder, { include, exclude = [] }) {
      const params: FindFilesParams = { folder, include: [...include], exclude: [...exclude] }
      return (await connection.sendRequest<string[] | null>(findFilesMethod, params).catch(toNothing)) ?? []
    },
    projectFiles(folder) {
      const readFile = (path: string): Promise<Uint8Array | undefined> =>
        files.readFile(resolveUri(folder, path))
      return {
        bibliography: { files: { readFile } },
        sources: {
          files: {
            readFile,
            async findFiles(pattern, extensions) {
              if (await readFile(pattern).catch(() => undefined)) return [pattern]
              const inFolder = extensions.map((extension) => `${pattern.replace(/\/$/, '')}/**/*${extension}`)
              const isGlob = /[*?{[]/.test(pattern)
              const found = await files.findFiles(folder, { include: isGlob ? [pattern] : inFolder })
              const start = URI.parse(folder).path.replace(/\/?$/, '/')
              return found.map((uri) => URI.parse(uri).path.slice(start.length)).sort()
            },
          },
        },
      }
    },
  }
  return files
}

/** LSP's code of a request that the other side does not know. */
const METHOD_NOT_FOUND = -32601

function toNothing(error: unknown): undefined {
  if ((error as { code?: number }).code === METHOD_NOT_FOUND) return undefined
  throw error
}

function toBytes(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))
}
