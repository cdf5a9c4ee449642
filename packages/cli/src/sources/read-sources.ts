import { readFile, stat } from 'node:fs/promises'
import { isAbsolute, join } from 'node:path'
import type { DiscoveryFault, OwnSource, ProjectSource } from '@florilegium/core'
import { findSourceFiles, type SourceFile } from './find-source-files.js'
import { readSourceFile } from './read-source-file.js'
import { createFileCache } from './create-file-cache.js'
import { findCacheFolder } from './find-cache-folder.js'
import { isSourceText } from './source-text.js'

/** What {@link readSources} is told. */
export interface ReadSourcesOptions {
  /** The folder that paths start from: that of the project file. */
  root: string
  /** Where texts that take long to read are kept. Default: see {@link findCacheFolder}. */
  cacheFolder?: string
}

/** What {@link readSources} returns: the texts, and every file that is none or of which something is to be said. */
export interface ReadSourcesResult {
  sources: OwnSource[]
  faults: DiscoveryFault[]
}

/** Files that are larger are not read: a book has about one megabyte of text. */
const LARGEST = 256 * 1024 * 1024

/**
 * Reads the writer's own texts: `.txt`, `.md`, `.html`, `.pdf` and `.docx`. PDF and Word documents are read once, and
 * kept by their content.
 *
 * @param entries - Paths, globs and folders as `florilegium.json` names them.
 * @param options - Where they start from.
 * @returns The sources in the order named, and what could not be read. It never rejects.
 */
export async function readSources(
  entries: readonly (string | ProjectSource)[],
  { root, cacheFolder = findCacheFolder(root) }: ReadSourcesOptions,
): Promise<ReadSourcesResult> {
  const { files, faults } = await findSourceFiles(entries, root)
  const cache = createFileCache(join(cacheFolder, 'sources'), isSourceText)
  const sources: OwnSource[] = []
  // One after the other: reading a PDF keeps the processor busy, and its pages take memory.
  for (const file of files) {
    const { bytes, message } = await readBytes(isAbsolute(file.path) ? file.path : join(root, file.path))
    const result = bytes ? await readSourceFile(file.path, bytes, cache) : { message }
    if ('source' in result && result.source) {
      const { notes = [], ...text } = result.source
      sources.push({ ...text, ...describe(file) })
      faults.push(...notes.map((note) => ({ message: `${file.path}: ${note}`, isNote: true as const })))
    } else faults.push({ message: `${file.path}: ${result.message}` })
  }
  return { sources, faults }
}

function describe({ id, title, language }: SourceFile): Pick<OwnSource, 'id' | 'title' | 'language'> {
  return { id, ...(title !== undefined && { title }), ...(language !== undefined && { language }) }
}

async function readBytes(path: string): Promise<{ bytes?: Uint8Array; message?: string }> {
  try {
    const { size } = await stat(path)
    if (size > LARGEST) return { message: `It has ${Math.round(size / 1e6)} MB; at most 268 can be read.` }
    return { bytes: await readFile(path) }
  } catch (error) {
    return { message: `This source cannot be read (${(error as Error).message}).` }
  }
}
