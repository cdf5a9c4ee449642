import type { FileResult } from '../../checking/checked-file.js'
import type { ReportFormat } from '../report-format.js'
import { createHtmlReport } from './create-html-report.js'
import type { ReportedResult } from './reported-file.js'

/**
 * Makes the form for readers: one page with the manuscripts, each quotation beside its source.
 *
 * @returns The form. The page is written when all files are known.
 */
export function createHtmlFormat(): ReportFormat {
  const report = createHtmlReport()
  return {
    begin: () => '',
    file(result) {
      report.add(toReported(result))
      return ''
    },
    end: (summary) => report.finish(summary),
  }
}

/** What is not among the problems of the file, such as what the baseline has, is not among those of its notes. */
function toReported(result: FileResult): ReportedResult {
  if ('message' in result) return result
  const { path, problems, report = { path, blocks: [], notes: [] } } = result
  const shown = new Set(problems.map(({ fingerprint }) => fingerprint))
  const notes = report.notes.map((note) => ({
    ...note,
    problems: note.problems.filter(({ fingerprint }) => shown.has(fingerprint)),
  }))
  return { ...report, notes }
}
