import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { ContentPath, DocumentContent, QuoteContent, RecommendationContent } from '@florilegium/schema'
import { readYamlFile, type FileProblem, type YamlFile } from './yaml-file.js'

/** A record as its author writes it. */
export type WrittenRecord =
  ({ type: 'quote' } & QuoteContent) | ({ type: 'recommendation' } & RecommendationContent)

/** A document as its author writes it, with the way back to the files. */
export interface WrittenDocument extends DocumentContent {
  records: WrittenRecord[]
  /** Says which file a part of the document stands in, and where. */
  locate: (path: ContentPath) => FilePosition
}

/** A place in a file: line and column from 1, in UTF-16 code units. */
export interface FilePosition {
  file: string
  line: number
  column: number
}

/** The files of records, and the type of the records in each. */
const recordFiles = [
  ['quotes', 'quote'],
  ['recommendations', 'recommendation'],
] as const

/** What {@link readContent} returns. */
export interface ReadContentResult {
  documents: WrittenDocument[]
  problems: FileProblem[]
}

/**
 * Reads the documents of a content package: a folder each, with `document.yaml` and a file for each kind of record.
 *
 * @param directory - The folder that holds the documents.
 * @returns The documents that could be read, in the order of their folders' names, and every problem.
 */
export async function readContent(directory: string): Promise<ReadContentResult> {
  const result: ReadContentResult = { documents: [], problems: [] }
  const entries = await readdir(directory, { withFileTypes: true })
  const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name)
  for (const folder of folders.sort()) {
    const { document, problems } = await readDocument(join(directory, folder))
    if (document) result.documents.push(document)
    result.problems.push(...problems)
  }
  return result
}

async function readDocument(
  folder: string,
): Promise<{ document?: WrittenDocument; problems: FileProblem[] }> {
  const main = await readYamlFile(join(folder, 'document.yaml'), 'document')
  const problems = [...main.problems]
  const records: WrittenRecord[] = []
  const origins: { file: YamlFile; path: ContentPath }[] = []
  const names = await readdir(folder)
  for (const [kind, type] of recordFiles) {
    if (!names.includes(`${kind}.yaml`)) continue
    const file = await readYamlFile(join(folder, `${kind}.yaml`), kind)
    problems.push(...file.problems)
    const written = (file.content as Record<string, object[]> | undefined)?.[kind] ?? []
    for (const [index, record] of written.entries()) {
      records.push({ type, ...record } as WrittenRecord)
      origins.push({ file, path: [kind, index] })
    }
  }
  if (!main.content) return { problems }
  const { $schema: _, ...content } = main.content
  return { document: { ...content, records, locate }, problems }

  function locate(path: ContentPath): FilePosition {
    const [field, index, ...rest] = path
    const origin = field === 'records' ? origins[Number(index)] : undefined
    if (origin) return { file: origin.file.file, ...origin.file.locate([...origin.path, ...rest]) }
    return { file: main.file, ...main.locate(path) }
  }
}
