import type { Options } from '../options.js'
import { measureBuilds } from './measure-builds.js'
import { measurePackages } from './measure-packages.js'
import { toReport } from './to-report.js'

/** The parts of this suite. */
export const CONTENT_PARTS = ['build', 'import', 'bundles']

/**
 * Measures content packages: what it costs to build them and to use them.
 *
 * @param options - What to measure.
 * @returns The report, and whether all parts could be measured.
 */
export async function measureContent(options: Options): Promise<{ report: string; isComplete: boolean }> {
  const isWanted = (part: string): boolean => options.parts.length === 0 || options.parts.includes(part)
  const builds = isWanted('build') ? await measureBuilds(options) : []
  const packages =
    isWanted('import') || isWanted('bundles') ? await measurePackages({ ...options, isWanted }) : []
  const failures = [
    ...builds.flatMap(({ name, reason }) => (reason === undefined ? [] : [`build of ${name}: ${reason}`])),
    ...packages.flatMap(({ name, whole, record, documents = [] }) =>
      [whole, record, ...documents].flatMap((size) =>
        size?.error === undefined ? [] : [`bundle of ${name}, ${size.name}: ${size.error.split('\n', 1)[0]}`],
      ),
    ),
  ]
  // The sources of our own package are not published, so that it is no failure to have none.
  const isComplete = failures.length === builds.filter(({ words }) => words === 0).length
  return { report: toReport({ builds, packages, isWanted, failures }), isComplete }
}
