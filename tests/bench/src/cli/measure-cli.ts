import type { Options } from '../options.js'
import { measureCheck } from './measure-check.js'
import { measureStart } from './measure-start.js'
import { toReport } from './to-report.js'

/** The parts of this suite. */
export const CLI_PARTS = ['start', 'check']

/**
 * Measures the command line: how long it takes to start, and to check many manuscripts.
 *
 * @param options - What to measure.
 * @returns The report.
 */
export async function measureCli(options: Options): Promise<{ report: string; isComplete: boolean }> {
  const isWanted = (part: string): boolean => options.parts.length === 0 || options.parts.includes(part)
  const starts = isWanted('start') ? measureStart(options.rounds) : []
  const checks = isWanted('check') ? await measureCheck() : []
  return { report: toReport({ starts, checks }), isComplete: true }
}
