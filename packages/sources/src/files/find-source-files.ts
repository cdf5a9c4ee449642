import type { DiscoveryFault, ListedSetting, ProjectSource } from '@florilegium/core'
import { sourceExtensions } from '../texts/source-formats.js'
import type { ProjectFiles } from './project-files.js'
import { toSourceId } from './to-source-id.js'

/** A file that is a source, with what the project says of it. */
export interface SourceFile {
  /** The path of the file, from the folder of the project. */
  path: string
  id: string
  title?: string
  language?: string
  /** What in the project file stands for it. */
  setting: ListedSetting
}

/**
 * Finds the files that a project names as sources.
 *
 * @param entries - Paths, globs and folders, alone or with what is said of them.
 * @param files - The files of the project.
 * @returns The files in the order named, those of a glob by name; and what was named and is not there.
 * @example
 * ```ts @import.meta.vitest
 * const findFiles = async (pattern) => (pattern === 'papers' ? ['papers/Annan 2001.txt'] : [])
 * const { files, faults } = await findSourceFiles(['papers', 'gone.txt'], { findFiles })
 * expect(files).toMatchObject([{ path: 'papers/Annan 2001.txt', id: 'annan-2001' }])
 * expect(faults).toEqual([
 *   {
 *     message: 'gone.txt: No such source. Correct the path in florilegium.json.',
 *     setting: { list: 'sources', name: 'gone.txt' },
 *   },
 * ])
 * ```
 */
export async function findSourceFiles(
  entries: readonly (string | ProjectSource)[],
  { findFiles }: Pick<ProjectFiles, 'findFiles'>,
): Promise<{ files: SourceFile[]; faults: DiscoveryFault[] }> {
  const faults: DiscoveryFault[] = []
  const byPath = new Map<string, SourceFile>()
  for (const entry of entries) {
    const { path, id, title, language }: ProjectSource = typeof entry === 'string' ? { path: entry } : entry
    const setting: ListedSetting = { list: 'sources', name: path }
    const paths = await findFiles(path.replaceAll('\\', '/').replace(/^\.\//, ''), sourceExtensions)
    if (paths.length === 0) {
      faults.push({ message: `${path}: No such source. Correct the path in florilegium.json.`, setting })
    }
    if (paths.length > 1 && (id !== undefined || title !== undefined)) {
      const which = id === undefined ? 'title' : 'id'
      faults.push({
        message: `${path}: The ${which} is for one file, and ${paths.length} fit. Name each file, or leave the ${which} out.`,
        setting,
      })
    }
    for (const file of paths) {
      // What is said of one file holds, whether a glob names it before or after.
      if (byPath.has(file) && typeof entry === 'string') continue
      byPath.set(file, {
        path: file,
        setting,
        id: (paths.length === 1 ? id : undefined) ?? toSourceId(file),
        ...(paths.length === 1 && title !== undefined && { title }),
        ...(language !== undefined && { language }),
      })
    }
  }
  return { files: withUniqueIds([...byPath.values()], faults), faults }
}

/** Of two files with the same id, the first is used. */
function withUniqueIds(files: readonly SourceFile[], faults: DiscoveryFault[]): SourceFile[] {
  const byId = new Map<string, SourceFile>()
  for (const file of files) {
    const other = byId.get(file.id)
    if (!other) byId.set(file.id, file)
    else {
      faults.push({
        message: `${file.path}: ${other.path} has the id "${file.id}", too. Give it another: { "path": "${file.path}", "id": "…" }.`,
        setting: file.setting,
      })
    }
  }
  return [...byId.values()]
}
