import type { Verdict } from '@florilegium/verify'
import type { FileResult } from './checked-file.js'

/** What came of all files, in numbers. */
export interface Summary extends Record<Verdict, number> {
  errors: number
  warnings: number
  /** Hints. */
  infos: number
  /** Files that were checked. */
  files: number
  unreadable: number
  /** Problems that the baseline has, which are not reported. */
  known: number
}

/**
 * Makes a summary of no files.
 *
 * @returns Zeros.
 */
export function createSummary(): Summary {
  return {
    verbatim: 0,
    edited: 0,
    altered: 0,
    absent: 0,
    unchecked: 0,
    errors: 0,
    warnings: 0,
    infos: 0,
    files: 0,
    unreadable: 0,
    known: 0,
  }
}

/**
 * Counts a file.
 *
 * @param summary - What has been counted; it is counted on.
 * @param result - What came of the file.
 */
export function countResult(summary: Summary, result: FileResult): void {
  if ('message' in result) {
    summary.unreadable++
    return
  }
  summary.files++
  for (const { verdict } of result.quotations) summary[verdict]++
  for (const { severity } of result.problems) summary[`${severity}s`]++
}
