import { readFile } from 'node:fs/promises'
import type { FileSystem } from '@florilegium/core'

/** The files of this machine, for core. */
export const nodeFileSystem: FileSystem = {
  readFile: (path) =>
    readFile(path).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return undefined
      throw error
    }),
}
