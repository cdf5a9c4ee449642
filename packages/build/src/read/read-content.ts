import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { ContentPath, Topic } from '@florilegium/schema'
import type { FilePosition, LocatedDocument, WrittenRecord } from './written-document.js'
import { readYamlFile, type FileProblem, type YamlFile } from './yaml-file.js'

/** The files of records, and the type of the records in each. */
const recordFiles = [
  ['quotes', 'quote'],
  ['passages', 'passage'],
  ['recommendations', 'recommendation'],
  ['provisions', 'provision'],
] as const

/** What {@link readContent} returns. */
export interface ReadContentResult {
  documents: LocatedDocument[]
  topics: Topic[]
  /** Says where a part of the topics stands, from the path of the collection. */
  locateTopics: (path: ContentPath) => FilePosition
  problems: FileProblem[]
}

/**
 * Reads the documents of a content package: a folder each, with `document.yaml` and a file for each type of record; and
 * beside them `topics.yaml`.
 *
 * @param directory - The folder that holds the documents.
 * @returns The documents that could be read, in the order of their folders' names, and every problem.
 */
export async function readContent(directory: string): Promise<ReadContentResult> {
  const entries = await readdir(directory, { withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return []
    throw error
  })
  const topicsFile = entries.some(({ name }) => name === 'topics.yaml')
    ? await readYamlFile(join(directory, 'topics.yaml'), 'topics')
    : undefined
  const result: ReadContentResult = {
    documents: [],
    topics: topicsFile?.content?.topics ?? [],
    locateTopics: (path) => ({
      file: join(directory, 'topics.yaml'),
      ...(topicsFile?.locate(path) ?? { line: 1, column: 1 }),
    }),
    problems: [...(topicsFile?.problems ?? [])],
  }
  if (!entries.some((entry) => entry.isDirectory())) {
    const message = 'Holds no document. Make a folder for each document, with its document.yaml.'
    result.problems.push({ file: directory, message })
  }
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
): Promise<{ document?: LocatedDocument; problems: FileProblem[] }> {
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
  const retired = names.includes('retired.yaml')
    ? await readYamlFile(join(folder, 'retired.yaml'), 'retired')
    : undefined
  problems.push(...(retired?.problems ?? []), ...findUnknownFiles(folder, names))
  if (!main.content) return { problems }
  const { $schema: _, ...content } = main.content
  return { document: { ...content, records, retired: retired?.content?.retired ?? [], locate }, problems }

  function locate(path: ContentPath): FilePosition {
    const [field, index, ...rest] = path
    const origin = field === 'records' ? origins[Number(index)] : undefined
    if (origin) return { file: origin.file.file, ...origin.file.locate([...origin.path, ...rest]) }
    if (field === 'retired' && retired) return { file: retired.file, ...retired.locate(path) }
    return { file: main.file, ...main.locate(path) }
  }
}

/** A file whose name has a slip would else be passed over in silence. */
function findUnknownFiles(folder: string, names: string[]): FileProblem[] {
  const known = ['document', ...recordFiles.map(([kind]) => kind), 'retired'].map((name) => `${name}.yaml`)
  return names
    .filter((name) => /\.ya?ml$/.test(name) && !known.includes(name))
    .map((name) => ({
      file: join(folder, name),
      message: `Unknown file. Correct its name to one of: ${known.join(', ')}; or remove it.`,
      expected: known,
    }))
}
