import type { FormatName } from '../formats/create-format.js'

/** What `florilegium check` is asked to do. */
export interface CheckOptions {
  /** The form of the report. Default: `terminal`. */
  format: FormatName
  /** The file that the report is written to. Default: stdout. */
  output?: string
  /** Whether quotations that stand in no known source are problems. Default: as the project says. */
  strict?: true
  /** More warnings than this are a failure. Default: any number will do. */
  maxWarnings?: number
  /** Whether only errors are reported. */
  quiet?: true
  /** The file with the problems that are known already. */
  baseline?: string
  /** Whether the baseline is written anew. */
  updateBaseline?: true
  /** Whether what is certain is mended. */
  fix?: true
  /** Whether files are checked again when they change. */
  watch?: true
  /** The path that the text on stdin is taken to have. Default: `stdin.md`. */
  stdinFilename: string
  /** The folder of the project. Default: the current one. */
  project?: string
  /** How many workers check at the same time. Default: one for each core. */
  threads?: number
}
