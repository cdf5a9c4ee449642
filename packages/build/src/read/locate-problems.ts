import type { ContentProblem } from '@florilegium/schema'
import type { LocatedDocument } from './written-document.js'
import type { FileProblem } from './yaml-file.js'

/**
 * Says in which files the problems of a document stand, and where.
 *
 * @param document - The document.
 * @param problems - Its problems, with paths from the document.
 * @returns The problems with their places.
 */
export function locateProblems(
  document: LocatedDocument,
  problems: readonly ContentProblem[],
): FileProblem[] {
  return problems.map(({ path, ...problem }) => ({ ...document.locate(path), ...problem }))
}
