import type { Verdict } from '@florilegium/verify'
import type { Comparison, FileProblem, UnreadableFile } from '../../checking/checked-file.js'

/** A stretch of a manuscript that looks the same throughout. */
export interface ReportedRun {
  text: string
  isEmphasised?: true
  isStrong?: true
  /** The note of the quotation it belongs to, by its index in the notes of the file. */
  quotation?: number
  /** The note of the problem that is to be mended here, by its index. */
  problem?: number
}

/** A paragraph of a manuscript as its readers see it. */
export interface ReportedBlock {
  kind: 'paragraph' | 'heading' | 'cell' | 'directive'
  /** Of a heading, from 1. */
  level?: number
  isQuoted?: true
  isInList?: true
  runs: ReportedRun[]
  /** The notes that begin here, by their index. */
  notes: number[]
}

/** What the source has where the words stand: the words, and what stands around them. */
export interface ReportedPassage {
  before: string
  words: string
  after: string
}

/** What is said of a quotation, or of a place that is none. */
export interface ReportedNote {
  /** Left out where it is about no quotation. */
  verdict?: Verdict
  /** Why it is `unchecked`. */
  reason?: string
  /** The title of the source. Left out where the words stand in none. */
  source?: string
  /** The heading in the source, or such as "page 12". */
  section?: string
  /** Whose words they are, as the manuscript says, where that is confirmed. */
  speaker?: string
  /** Set where the words of the source may be shown. */
  passage?: ReportedPassage
  /** Set where words differ and the words of the source may be shown. */
  comparison?: Comparison
  problems: Pick<FileProblem, 'code' | 'severity' | 'message' | 'url' | 'line' | 'column' | 'fingerprint'>[]
}

/** A manuscript as the report for readers shows it. */
export interface ReportedFile {
  /** As reports show it. */
  path: string
  blocks: ReportedBlock[]
  notes: ReportedNote[]
}

/** A file of the report. */
export type ReportedResult = ReportedFile | UnreadableFile
