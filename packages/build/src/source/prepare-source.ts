import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { FullText } from '@florilegium/schema'
import { locateProblems } from '../read/locate-problems.js'
import type { LocatedDocument } from '../read/written-document.js'
import type { FileProblem } from '../read/yaml-file.js'
import { findSections, type PreparedSource } from './find-sections.js'

/** What {@link prepareSource} returns: the source, and what is wrong with it or with the sections. */
export interface PrepareSourceResult {
  /** Left out where it cannot be read or is not the one that the document names. */
  source?: PreparedSource
  problems: FileProblem[]
}

/**
 * Reads the source of a document and finds its sections in it.
 *
 * @param document - The document as its author writes it.
 * @param folder - The folder that holds the source.
 * @returns The source, and every problem.
 */
export async function prepareSource(document: LocatedDocument, folder: string): Promise<PrepareSourceResult> {
  const { file, sha256: expected } = document.source
  let bytes: Buffer
  try {
    bytes = await readFile(join(folder, file))
  } catch (error) {
    const message = `The source "${file}" cannot be read (${(error as Error).message}). Put it there, or correct the name.`
    return { problems: [{ ...document.locate(['source', 'file']), message }] }
  }
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  if (sha256 !== expected) {
    const message = `The source ${file} has another SHA-256: ${sha256}. Use the text the records were taken from, or check every record against the new one and correct the field.`
    return { problems: [{ ...document.locate(['source', 'sha256']), message, expected: [sha256] }] }
  }
  const { source, problems } = findSections(document, bytes.toString('utf8'))
  return { source, problems: locateProblems(document, problems) }
}

/**
 * Makes the full text that a package publishes.
 *
 * @param source - The source of a document whose rights allow it.
 * @returns The text and where its sections stand.
 */
export function toFullText({ text, sections }: PreparedSource): FullText {
  return { text, sections: sections.map(({ id, ranges }) => ({ id, ranges })) }
}
