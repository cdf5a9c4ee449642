import { createHtmlReport } from './create-html-report.js'
import type { ReportedResult } from './reported-file.js'

/**
 * Formats a report for readers, as one page that needs nothing else.
 *
 * @param files - The files that were checked, and those that could not be read.
 * @returns The page.
 * @example
 * ```ts @import.meta.vitest
 * const page = formatHtmlReport([{ path: '<b>.md', message: 'No such file.' }])
 * expect(page).toContain('&#x3C;b>.md')
 * expect(page).toContain('1 file not read')
 * ```
 */
export function formatHtmlReport(files: Iterable<ReportedResult>): string {
  const report = createHtmlReport()
  for (const file of files) report.add(file)
  return report.finish()
}
