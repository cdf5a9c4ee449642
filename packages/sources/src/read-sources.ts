import type { DiscoveryFault, OwnSource, ProjectSource } from '@florilegium/core'
import { findSourceFiles, type SourceFile } from './files/find-source-files.js'
import type { FileCache, ProjectFiles } from './files/project-files.js'
import { readSourceFile } from './texts/read-source-file.js'
import type { ReadSourceResult, SourceText } from './texts/source-text.js'

/** How {@link readSources} reads. */
export interface ReadSourcesOptions {
  /** The files of the project. */
  files: ProjectFiles
  /** Where texts that take long to read are kept. Default: nowhere. */
  cache?: FileCache<SourceText>
}

/** What {@link readSources} returns: the texts, and every file that is none or of which something is to be said. */
export interface ReadSourcesResult {
  sources: ReadSource[]
  faults: DiscoveryFault[]
}

/** A text of the writer's own, and the path of its file as the project has it. */
export interface ReadSource extends OwnSource {
  path: string
}

/**
 * Reads the writer's own texts: `.txt`, `.md`, `.html`, `.pdf` and `.docx`. PDF and Word documents are read once, and
 * kept by their content.
 *
 * @param entries - Paths, globs and folders as `florilegium.json` names them.
 * @param options - How they are read.
 * @returns The sources in the order named, and what could not be read. It never rejects.
 * @example
 * ```ts @import.meta.vitest
 * const files = {
 *   findFiles: async (pattern) => [pattern],
 *   readFile: async () => new TextEncoder().encode('# Of bridges\n\nBuild them.\n'),
 * }
 * const { sources } = await readSources(['papers/Bridges.md'], { files })
 * expect(sources[0]).toMatchObject({ id: 'bridges', text: 'Of bridges\n\nBuild them.', path: 'papers/Bridges.md' })
 * ```
 */
export async function readSources(
  entries: readonly (string | ProjectSource)[],
  { files, cache }: ReadSourcesOptions,
): Promise<ReadSourcesResult> {
  const { files: found, faults } = await findSourceFiles(entries, files)
  const sources: ReadSource[] = []
  // One after the other: reading a PDF keeps the processor busy, and its pages take memory.
  for (const file of found) {
    const { source, message } = await readOne(file)
    if (source) {
      const { notes = [], ...text } = source
      sources.push({ ...text, ...describe(file) })
      faults.push(...notes.map((note) => ({ message: `${file.path}: ${note}`, isNote: true as const })))
    } else faults.push({ message: `${file.path}: ${message}`, setting: file.setting })
  }
  return { sources, faults }

  async function readOne({ path }: SourceFile): Promise<ReadSourceResult> {
    try {
      const bytes = await files.readFile(path)
      if (bytes) return await readSourceFile(path, bytes, cache)
      return { message: 'This source is a link to nothing, or was just removed.' }
    } catch (error) {
      return { message: `This source cannot be read (${(error as Error).message}).` }
    }
  }
}

function describe({ id, title, language, path }: SourceFile): Omit<ReadSource, 'text'> {
  return { id, path, ...(title !== undefined && { title }), ...(language !== undefined && { language }) }
}
