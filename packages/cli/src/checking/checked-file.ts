import type { ProblemCode, RelatedPlace, Severity } from '@florilegium/core'
import type { Verdict } from '@florilegium/verify'
import type { ReportedFile } from '../formats/html/reported-file.js'

/** A quotation of a file with what was decided. Offsets are UTF-16 code units from 0, half-open, in the file. */
export interface FileQuotation {
  text: string
  verdict: Verdict
  /** The id of the document or own source that it stands in; null where it stands nowhere. */
  source: string | null
  /** The id of the record that holds all of it; null where none does. */
  record: string | null
  start: number
  end: number
}

/** Words of a text, some of which differ from another's. */
export interface Segment {
  text: string
  /** Whether the other text has something else, or nothing, here. */
  differs: boolean
}

/** Words of a quotation and what the source has for them. */
export interface Comparison {
  quoted: Segment[]
  source: Segment[]
}

/** A problem of a file. Offsets as in {@link FileQuotation}; lines and columns from 1, columns in UTF-16 code units. */
export interface FileProblem {
  code: ProblemCode
  severity: Severity
  message: string
  start: number
  end: number
  line: number
  column: number
  endLine: number
  endColumn: number
  url: string
  /** What may stand there instead, the likeliest first. */
  expected: string[]
  related: RelatedPlace[]
  /** The same for the same problem, wherever in the file it moves. */
  fingerprint: string
  /** The line it begins in. */
  lineText: string
  /** Set where what is expected may be written without asking. */
  isMendable?: true
  /** Set where the report shows it and the words of the source may be shown. */
  comparison?: Comparison
}

/** A file that was checked. */
export interface CheckedFile {
  /** As reports show it. */
  path: string
  quotations: FileQuotation[]
  problems: FileProblem[]
  /** What the report for readers shows. Left out where no such report is made. */
  report?: ReportedFile
}

/** A file that could not be read, and why. */
export interface UnreadableFile {
  path: string
  message: string
}

/** What came of a file. */
export type FileResult = CheckedFile | UnreadableFile
