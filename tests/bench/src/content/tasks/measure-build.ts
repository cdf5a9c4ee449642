import { buildPackage, formatProblem } from '@florilegium/build'
import type { Send } from '../../process/run-worker.js'

/** What is built. */
export interface BuildInput {
  directory: string
  sources: string
}

/** What a build costs. */
export interface BuildCosts {
  ms: number
  /** The most memory that the process held at a time, Node itself included. */
  peakBytes: number
  documents: number
  records: number
}

/**
 * Measures one full build of a content package, in a process that has built nothing before: every record is proved against its
 * source, and every file written.
 *
 * @param input - The package.
 * @param send - Takes the costs.
 * @throws {Error} When the package has a problem.
 */
export async function measureBuild(input: BuildInput, send: Send<BuildCosts>): Promise<void> {
  const start = performance.now()
  const { collection, problems } = await buildPackage(input)
  const ms = performance.now() - start
  const [problem] = problems
  if (problem) throw new Error(`${problems.length} problems: ${formatProblem(problem)}`)
  await send({
    ms,
    // Node counts it in kilobytes.
    peakBytes: process.resourceUsage().maxRSS * 1024,
    documents: collection.documents.length,
    records: collection.documents.reduce((sum, { records }) => sum + records.length, 0),
  })
}
