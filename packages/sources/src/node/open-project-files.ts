import { join } from 'node:path'
import { isParsedBibliography } from '../bibliography/parsed-bibliography.js'
import type { ReadBibliographyOptions } from '../bibliography/read-bibliography.js'
import type { ReadSourcesOptions } from '../read-sources.js'
import { isSourceText } from '../texts/source-text.js'
import { createFileCache } from './create-file-cache.js'
import { createProjectFiles } from './create-project-files.js'
import { findCacheFolder } from './find-cache-folder.js'

/** How the files of a project on this machine are read. */
export interface OpenProjectFiles {
  sources: ReadSourcesOptions
  bibliography: ReadBibliographyOptions
}

/**
 * Opens the files of a project on this machine: what takes long to read is kept in a cache.
 *
 * @param root - The folder of the project, or that of a manuscript that names bibliographies.
 * @param cacheFolder - Where it is kept. Default: see {@link findCacheFolder}.
 * @returns The options of `readSources` and `readBibliography`.
 */
export function openProjectFiles(root: string, cacheFolder = findCacheFolder(root)): OpenProjectFiles {
  const files = createProjectFiles(root)
  return {
    sources: { files, cache: createFileCache(join(cacheFolder, 'sources'), isSourceText) },
    bibliography: { files, cache: createFileCache(join(cacheFolder, 'bibliography'), isParsedBibliography) },
  }
}
