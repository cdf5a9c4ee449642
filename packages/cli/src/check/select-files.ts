import { resolve } from 'node:path'
import type { FileToCheck } from '../checking/check-file.js'
import { decodeText } from '../files/decode-text.js'
import { findManuscripts, type FileFault } from '../files/find-manuscripts.js'
import { toShownPath } from '../files/to-shown-path.js'
import type { Project } from '../project/project.js'
import { MisuseError } from '../program/misuse-error.js'
import { readStdin } from '../program/read-stdin.js'

/** Which files are to be checked. */
export interface SelectFilesOptions {
  project: Project
  /** The path that the text on stdin is taken to have. */
  stdinFilename: string
}

/**
 * Finds the files that a command line names: those that the project file names where it
 * names none, or else all in the current folder.
 *
 * @param patterns - Paths, folders and globs, or `-` for stdin.
 * @param options - The project.
 * @returns The files, and what was not found.
 * @throws {MisuseError} If stdin is named beside files, or is no text.
 */
export async function selectFiles(
  patterns: readonly string[],
  { project, stdinFilename }: SelectFilesOptions,
): Promise<{ files: FileToCheck[]; faults: FileFault[] }> {
  const cwd = process.cwd()
  if (patterns.includes('-')) {
    if (patterns.length > 1) throw new MisuseError('"-" is stdin, and stands alone. Name files, or "-".')
    const { text, message } = decodeText(await readStdin())
    if (text === undefined) throw new MisuseError(`stdin: ${message}`)
    return { files: [{ path: stdinFilename, file: resolve(stdinFilename), text }], faults: [] }
  }
  const { files: ofProject, exclude = [] } = project.file
  const isProject = patterns.length === 0 && ofProject !== undefined
  const wanted = isProject ? ofProject : patterns.length > 0 ? patterns : ['.']
  // Globs of the project file start from its folder, wherever the command runs.
  const found = await findManuscripts(wanted, {
    directory: isProject ? project.root : cwd,
    exclude: exclude.map((glob) => `${project.root}/${glob}`),
  })
  const files = found.files.map((file) => ({ path: toShownPath(file, cwd), file }))
  return { files, faults: found.faults }
}
