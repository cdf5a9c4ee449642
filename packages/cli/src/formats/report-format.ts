import type { FileResult } from '../checking/checked-file.js'
import type { Summary } from '../checking/summary.js'

/** A form of a report, which is written as the files come. Each part is a piece of its text. */
export interface ReportFormat {
  begin: () => string
  file: (result: FileResult) => string
  end: (summary: Summary) => string
}

/** How a report is written. */
export interface FormatOptions {
  /** Whether there may be colours. */
  isColoured: boolean
  /** Whether hints are left out. */
  isQuiet: boolean
  /** The version of the program. */
  version: string
}
