import { versionOf } from '../report/version-of.js'
import type { BuildResult } from './measure-builds.js'
import type { PackageCosts } from './measure-packages.js'
import { buildTable } from './tables/build-table.js'
import { packageTable, perRecordTable } from './tables/package-tables.js'

/** All that was measured. */
export interface ReportInput {
  builds: readonly BuildResult[]
  packages: readonly PackageCosts[]
  isWanted: (part: string) => boolean
  /** What could not be measured, and why. */
  failures: readonly string[]
}

/**
 * Writes the report.
 *
 * @param input - All that was measured.
 * @returns The report, in Markdown.
 */
export function toReport({ builds, packages, failures }: ReportInput): string {
  const others = packages.slice(1).map(({ name }) => `${name} ${versionOf(name)}`)
  return [
    '## Content',
    ...(builds.length > 0
      ? [
          '### Build',
          buildTable(builds),
          'Full builds, each in a new process: the YAML is read, each record proved against its source, each file written. "peak" is the most memory that the process held, Node itself included. The ratios are those to the first made-up package; ten times the records have ten times the words of sources.',
        ]
      : []),
    ...(packages.length > 0
      ? [
          '### Use',
          packageTable(packages),
          `With ${others.join(', ')}. "import" is a new Node process that imports the package, less an empty one. Bundles are minified by esbuild for browsers; "one record" is the median of up to 15. What has no export for one record brings all of them. web-features is bundled from its data.json, since its module reads a file.`,
          '### Use, for each record',
          perRecordTable(packages),
        ]
      : []),
    ...(failures.length > 0
      ? ['### Content that was not measured', failures.map((failure) => `- ${failure}`).join('\n')]
      : []),
  ].join('\n\n')
}
