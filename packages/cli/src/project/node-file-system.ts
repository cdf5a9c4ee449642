import { readFileSync } from 'node:fs'
import type { FileSystem } from '@florilegium/core'

/** The files of this machine, for core. It waits for the disk, which takes less time than to be told of small files. */
export const nodeFileSystem: FileSystem = {
  // eslint-disable-next-line @typescript-eslint/require-await -- core reads files of all platforms alike
  async readFile(path) {
    try {
      return readFileSync(path)
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException
      if (code === 'ENOENT' || code === 'ENOTDIR') return undefined
      throw error
    }
  },
}
