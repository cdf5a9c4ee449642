import type { FileResult } from '../checking/checked-file.js'
import { countResult, type Summary } from '../checking/summary.js'
import { describeError } from '../files/describe-error.js'
import { writeWhole } from '../files/write-whole.js'
import type { ReportFormat } from '../formats/report-format.js'
import { MisuseError } from '../program/misuse-error.js'
import { print } from '../program/print.js'

/** How a report is written. */
export interface WriteReportOptions {
  format: ReportFormat
  /** The file it is written to. Default: stdout. */
  output?: string
  /** Counts all results, those that are not shown among them. */
  summary: Summary
  /** What is shown of a result. */
  toShown: (result: FileResult) => FileResult
}

/**
 * Writes a report as the results come; to a file, whole or not at all.
 *
 * @param results - What came of the files.
 * @param options - The form and where it goes.
 * @returns When it has been written.
 * @throws {MisuseError} If the file cannot be written.
 */
export async function writeReport(
  results: AsyncIterable<FileResult>,
  options: WriteReportOptions,
): Promise<void> {
  const { output } = options
  if (output === undefined) {
    for await (const part of formatResults(results, options)) await print(part)
    return
  }
  try {
    await writeWhole(output, formatResults(results, options))
  } catch (error) {
    if (!(error instanceof Error && 'syscall' in error)) throw error
    throw new MisuseError(`${output}: ${describeError(error)} The report was not written.`)
  }
}

async function* formatResults(
  results: AsyncIterable<FileResult>,
  { format, summary, toShown }: WriteReportOptions,
): AsyncGenerator<string, void, void> {
  yield format.begin()
  for await (const result of results) {
    countResult(summary, result)
    yield format.file(toShown(result))
  }
  yield format.end(summary)
}
