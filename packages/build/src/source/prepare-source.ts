import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { FullText, SectionContent, SourceRange } from '@florilegium/schema'
import type { WrittenDocument } from '../read/read-content.js'
import type { FileProblem } from '../read/yaml-file.js'
import { toSourceRanges } from './to-source-ranges.js'
import { createReadingSection, type ReadingSection } from './reading-section.js'

/** A source that was read, with the stretches that its document's sections take up. */
export interface PreparedSource {
  text: string
  /** Each section; then, under the same id, each stretch that stands apart from its running text. */
  sections: ReadingSection[]
}

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
export async function prepareSource(document: WrittenDocument, folder: string): Promise<PrepareSourceResult> {
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
  const text = bytes.toString('utf8')
  const problems: FileProblem[] = []
  const sections = document.sections.flatMap((section, index) =>
    findStretches(section, index).map((ranges) => createReadingSection(section.id, ranges, text)),
  )
  return { source: { text, sections }, problems: [...problems, ...findOverlaps(document, sections)] }

  /** The running text, and each aside. */
  function findStretches(section: SectionContent, index: number): SourceRange[][] {
    const find = (field: 'lines' | 'asides'): SourceRange[] => {
      const lines = section[field] ?? []
      return toSourceRanges(lines, text).flatMap((range, place) => {
        if (range) return range
        const count = text.split('\n').length
        const message = `The source has no lines "${lines[place]}": it has ${count} lines, and a range begins before it ends. Correct the range.`
        problems.push({ ...document.locate(['sections', index, field, place]), message })
        return []
      })
    }
    return [find('lines'), ...find('asides').map((range) => [range])].filter(({ length }) => length > 0)
  }
}

function findOverlaps(document: WrittenDocument, sections: ReadingSection[]): FileProblem[] {
  const pieces = sections.flatMap(({ id, ranges }) => ranges.map((range) => ({ id, range })))
  pieces.sort((a, b) => a.range.start - b.range.start)
  return pieces.flatMap(({ id, range }, index) => {
    const before = pieces[index - 1]
    if (!before || before.range.end <= range.start) return []
    const at = document.sections.findIndex((section) => section.id === id)
    const message = `The section "${id}" has lines that belong to "${before.id}" too. Give each line to one section.`
    return [{ ...document.locate(['sections', at, 'lines']), message }]
  })
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
