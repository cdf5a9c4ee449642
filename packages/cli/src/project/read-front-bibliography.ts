import { stat } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import {
  createProblem,
  parseFrontMatter,
  type BibliographyItem,
  type DiscoveryFault,
  type Problem,
} from '@florilegium/core'

/** Works that the front matter of a manuscript names by their files. */
export interface FrontBibliography {
  references: BibliographyItem[]
  /** What is wrong with the files. */
  problems: Problem[]
}

interface ReadFile {
  references: BibliographyItem[]
  faults: DiscoveryFault[]
}

/** The manuscripts of a folder share their bibliographies. Only the latest state of each file is kept. */
const read = new Map<string, { time: number; result: Promise<ReadFile> }>()

/**
 * Reads the bibliography files that the front matter of a manuscript names.
 *
 * @param text - The manuscript.
 * @param file - Its absolute path, from whose folder the files are found.
 * @returns Their works.
 */
export async function readFrontBibliography(text: string, file: string): Promise<FrontBibliography> {
  const result: FrontBibliography = { references: [], problems: [] }
  if (!text.includes('bibliography')) return result
  for (const path of parseFrontMatter(text).bibliography) {
    const { references, faults } = await readShared(path, dirname(file))
    result.references.push(...references)
    const start = Math.max(0, text.indexOf(path))
    const range = { start, end: start + path.length }
    for (const { message, isNote } of faults) {
      if (!isNote) result.problems.push(createProblem('invalid-settings', { range, message }))
    }
  }
  return result
}

async function readShared(path: string, root: string): Promise<ReadFile> {
  const absolute = resolve(root, path)
  const time = await stat(absolute).then(
    ({ mtimeMs }) => mtimeMs,
    () => 0,
  )
  const known = read.get(absolute)
  if (known?.time === time) return known.result
  const { readBibliography } = await import('@florilegium/sources')
  const { openProjectFiles } = await import('@florilegium/sources/node')
  const result = readBibliography([path], openProjectFiles(root).bibliography)
  read.set(absolute, { time, result })
  return result
}
