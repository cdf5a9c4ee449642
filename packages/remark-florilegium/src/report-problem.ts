import type { Problem, Severity } from '@florilegium/core'
import type { VFile } from 'vfile'
import { location } from 'vfile-location'
import type { VFileMessage } from 'vfile-message'

/** How messages tell errors, warnings and infos apart. */
const fatal: Record<Severity, boolean | undefined> = { error: true, warning: false, info: undefined }

/**
 * Reports a problem as a message of a file.
 *
 * @param file - The file it is in.
 * @param problem - The problem, with offsets into the file's text.
 * @returns The message, which the file has now.
 */
export function reportProblem(file: VFile, problem: Problem): VFileMessage {
  const points = location(file)
  const start = points.toPoint(problem.range.start)
  const end = points.toPoint(problem.range.end)
  const message = file.message(problem.message, {
    ...(start && end && { place: { start, end } }),
    source: 'florilegium',
    ruleId: problem.code,
  })
  message.url = problem.url
  message.expected = problem.expected
  message.fatal = fatal[problem.severity]
  return message
}
