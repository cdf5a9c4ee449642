import { parse as parseJson, type ValueNode } from '@humanwhocodes/momoa'
import type { Collection } from './types/source-document.js'
import type { ContentPath, ContentProblem } from './validate/content-problem.js'
import { validateCollection } from './validate/validate-collection.js'

/** A problem of a collection file, with its place in the text. */
export interface CollectionFileProblem extends ContentProblem {
  /** Line, from 1. */
  line: number
  /** Column, from 1, in UTF-16 code units. */
  column: number
}

/** What {@link parseCollection} returns: the collection, or what is wrong with the file. */
export type ParseCollectionResult =
  { collection: Collection; problems: [] } | { collection?: never; problems: CollectionFileProblem[] }

/**
 * Reads the text of a `collection.json`.
 *
 * @param text - The content of the file.
 * @returns The collection, or every problem with its line and column.
 * @example
 * ```ts @import.meta.vitest
 * const { problems } = parseCollection('{\n  "name": 1,\n  "version": "1.0.0",\n  "documents": []\n}')
 * expect(problems).toEqual([{ message: 'Expected a string, found 1.', path: ['name'], line: 2, column: 11 }])
 * ```
 */
export function parseCollection(text: string): ParseCollectionResult {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return { problems: [locateSyntaxError(text)] }
  }
  const problems = validateCollection(value)
  if (problems.length === 0) return { collection: value as Collection, problems: [] }
  const root = parseJson(text).body
  return { problems: problems.map((problem) => ({ ...problem, ...locate(root, problem.path) })) }
}

/** `JSON.parse` words and places its errors differently in every engine, so a second parser says where the text breaks. */
function locateSyntaxError(text: string): CollectionFileProblem {
  const describe = (what: string, line: number, column: number): CollectionFileProblem => ({
    message: `Not valid JSON: ${what}. Build the package again, or reinstall it.`,
    path: [],
    line,
    column,
  })
  const lines = text.split('\n')
  try {
    parseJson(text)
  } catch (error) {
    const { message, line, column } = error as Error & { line: number; column: number }
    if (!message.startsWith('Unexpected end'))
      return describe(message.replace(/\s*\(\d+:\d+\)$/, ''), line, column)
  }
  return describe('it ends too soon', lines.length, (lines.at(-1) as string).length + 1)
}

function locate(root: ValueNode, path: ContentPath): { line: number; column: number } {
  let node = root
  for (const step of path) {
    const next = getChild(node, step)
    if (!next) break
    node = next
  }
  const { line, column } = node.loc.start
  return { line, column }
}

function getChild(node: ValueNode, step: string | number): ValueNode | undefined {
  if (node.type === 'Array') return node.elements[Number(step)]?.value
  if (node.type !== 'Object') return undefined
  return node.members.find(({ name }) => name.type === 'String' && name.value === step)?.value
}
