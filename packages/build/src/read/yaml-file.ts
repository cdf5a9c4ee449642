import { readFile } from 'node:fs/promises'
import { validateContentFile, type ContentFiles, type ContentPath } from '@florilegium/schema'
import { LineCounter, isNode, parseDocument, type Document } from 'yaml'

/** Something wrong with a file of a content package, and where. */
export interface FileProblem {
  /** The path of the file, as it was given. */
  file: string
  /** Line, from 1. Left out where the file itself is the problem. */
  line?: number
  /** Column, from 1, in UTF-16 code units. */
  column?: number
  /** What was found and what to do. */
  message: string
  /** What may stand there instead. */
  expected?: string[]
}

/** A YAML file that was read: its content, or what is wrong with it. */
export interface YamlFile<Content = unknown> {
  file: string
  /** Left out where there are problems. */
  content?: Content
  problems: FileProblem[]
  /** Says where a part of the content stands in the file. */
  locate: (path: ContentPath) => { line: number; column: number }
}

/**
 * Reads one of the files that a document is written in.
 *
 * @param file - The path of the file.
 * @param kind - Which of the files it is.
 * @returns Its content, or every problem with line and column.
 */
export async function readYamlFile<Kind extends keyof ContentFiles>(
  file: string,
  kind: Kind,
): Promise<YamlFile<ContentFiles[Kind]>> {
  let text: string
  try {
    text = await readFile(file, 'utf8')
  } catch (error) {
    const message = `Cannot be read: ${(error as Error).message}.`
    return { file, problems: [{ file, message }], locate: () => ({ line: 1, column: 1 }) }
  }
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  const locate = (path: ContentPath): { line: number; column: number } =>
    position(lines, findOffset(document, path))

  if (document.errors.length > 0) {
    const problems = document.errors.map(({ message, pos }) => ({
      file,
      ...position(lines, pos[0]),
      message: `Not valid YAML: ${message}.`,
    }))
    return { file, problems, locate }
  }
  const content: unknown = document.toJS()
  const problems = validateContentFile(kind, content).map(({ path, ...problem }) => ({
    file,
    ...locate(path),
    ...problem,
  }))
  return problems.length > 0
    ? { file, problems, locate }
    : { file, content: content as ContentFiles[Kind], problems, locate }
}

function position(lines: LineCounter, offset: number): { line: number; column: number } {
  const { line, col } = lines.linePos(offset)
  return { line, column: col }
}

/** Finds the deepest node on the way that exists. */
function findOffset(document: Document, path: ContentPath): number {
  for (let length = path.length; length >= 0; length--) {
    const node = document.getIn(path.slice(0, length), true)
    if (isNode(node) && node.range) return node.range[0]
  }
  return 0
}
