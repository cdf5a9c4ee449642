import type { Problem } from '@florilegium/core'
import type { ManuscriptResult } from './manuscript-env.js'

/** A message lists no more problems than this. */
const MOST = 50

/** A manuscript has errors, so that no page is to be made of it. */
export class FlorilegiumError extends Error {
  override readonly name = 'FlorilegiumError'
  readonly code = 'florilegium-problems'
  /** All problems of the manuscript, in its order. */
  readonly problems: readonly Problem[]
  /** The path of the file, where it is known. */
  readonly path: string | undefined

  /**
   * Lists the problems, one a line, as `path:line:column: message (code, url)`.
   *
   * @param result - What was found out of the manuscript.
   */
  constructor({ problems, path, text }: Pick<ManuscriptResult, 'problems' | 'path' | 'text'>) {
    const lines = problems.slice(0, MOST).map((problem) => formatProblem(problem, text, path))
    const rest = problems.length > MOST ? [`and ${problems.length - MOST} more`] : []
    super(['The manuscript has errors.', ...lines, ...rest].join('\n'))
    this.problems = problems
    this.path = path
  }
}

function formatProblem(
  { code, severity, message, range, url }: Problem,
  text: string,
  path: string | undefined,
): string {
  const lines = text.slice(0, range.start).split(/\r\n|\n|\r/)
  const place = [...(path === undefined ? [] : [path]), lines.length, (lines.at(-1)?.length ?? 0) + 1]
  const kind = severity === 'error' ? '' : `${severity}: `
  return `${place.join(':')}: ${kind}${message} (${code}, ${url})`
}
