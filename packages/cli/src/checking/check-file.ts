import type { Catalog } from '@florilegium/core'
import { readTextFile } from '../files/read-text-file.js'
import { readFrontBibliography } from '../project/read-front-bibliography.js'
import type { CheckingMaterial } from '../project/project.js'
import type { FileResult } from './checked-file.js'
import { checkText } from './check-text.js'
import { toCheckedFile } from './to-checked-file.js'

/** What a report shows besides problems: the words that differ from those of a source, or the manuscript, too. */
export type Shown = 'words' | 'manuscript'

/** A file that is to be checked. */
export interface FileToCheck {
  /** As reports show it. */
  path: string
  /** Its absolute path. */
  file: string
  /** Its text, if it is not to be read from there. */
  text?: string
  /** Default: no more than the problems. */
  shown?: Shown
}

/** What files are checked against. */
export interface CheckFileOptions {
  material: CheckingMaterial
  /** The catalog of the material. */
  catalog: Catalog
}

/**
 * Reads and checks a manuscript.
 *
 * @param input - The file.
 * @param options - What it is checked against.
 * @returns What came of it. It does not reject because of the file.
 */
export async function checkFile(
  { path, file, text: given, shown }: FileToCheck,
  { material, catalog }: CheckFileOptions,
): Promise<FileResult> {
  const { text, message } = given === undefined ? readTextFile(file) : { text: given }
  if (text === undefined) return { path, message }
  const { settings, references } = material
  const bibliography = await readFrontBibliography(text, file)
  const manuscript = checkText(text, {
    path,
    catalog,
    settings,
    references: [...references, ...bibliography.references],
  })
  const problems = [...bibliography.problems, ...manuscript.problems]
  const comparesWords = shown !== undefined
  const checked = toCheckedFile({ ...manuscript, problems }, { path, text, catalog, comparesWords })
  if (shown !== 'manuscript') return checked
  const { toReportedFile } = await import('../formats/html/to-reported-file.js')
  return { ...checked, report: toReportedFile({ ...manuscript, problems }, { checked, text, catalog }) }
}
