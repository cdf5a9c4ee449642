import type { CheckedQuotation } from '@florilegium/core'
import { toShown } from '../files/uris.js'
import type { Manuscript } from '../manuscripts/manuscript.js'
import type { Project } from '../project/project.js'
import type { QuotationCounts, SourceStatus, StatusResult } from '../protocol.js'

/** What {@link toStatus} knows besides the project. */
export interface ToStatusOptions {
  isLoading: boolean
  manuscript?: Manuscript | undefined
}

/**
 * Says what was found for a manuscript, and how its quotations stand.
 *
 * @param project - The project.
 * @param options - Whether it is complete, and the manuscript.
 * @returns The state.
 */
export function toStatus(
  { uri, discovery, catalog, sources, settings, bibliographies, faults }: Project,
  { isLoading, manuscript }: ToStatusOptions,
): StatusResult {
  const works = (settings.references ?? []).length + (manuscript?.bibliography?.references.length ?? 0)
  const files = [...bibliographies, ...(manuscript?.bibliography?.files ?? [])]
  return {
    isLoading,
    folder: uri === '' ? '' : toShown(uri),
    ...(discovery.path !== undefined && { projectFile: discovery.path }),
    packages: discovery.packages.map(({ name, version, folder, origin, collection }) => ({
      name,
      ...(version !== undefined && { version }),
      folder: toShown(folder),
      origin,
      documents: collection?.documents.length ?? 0,
      records: collection?.documents.reduce((sum, { records }) => sum + records.length, 0) ?? 0,
    })),
    sources: [
      ...catalog.collections.flatMap(({ name, documents }) =>
        documents.map(({ id, bibliography }): SourceStatus => ({
          id,
          title: bibliography.title,
          extent: catalog.sources.extents.get(id) ?? 'records',
          from: name,
        })),
      ),
      ...sources.map(({ id, title = id, path }): SourceStatus => ({
        id,
        title,
        extent: 'full-text',
        from: path,
      })),
    ],
    bibliography: { files: files.map(toShown), works },
    faults: faults.map(({ message, isNote = false }) => ({ message, isNote })),
    ...(manuscript && { manuscript: countIn(manuscript) }),
  }
}

function countIn({ checked }: Manuscript): NonNullable<StatusResult['manuscript']> {
  const { quotations, citations, problems } = checked
  const count = (severity: string): number =>
    problems.filter((problem) => problem.severity === severity).length
  return {
    quotations: countVerdicts(quotations),
    citations: citations.length,
    errors: count('error'),
    warnings: count('warning'),
    hints: count('info'),
  }
}

/**
 * Counts the quotations of a manuscript by their verdicts.
 *
 * @param quotations - The quotations. Titles, words at a distance and quotations inside others are none to check.
 * @returns The counts.
 */
export function countVerdicts(quotations: readonly CheckedQuotation[]): QuotationCounts {
  const counts: QuotationCounts = { verbatim: 0, edited: 0, altered: 0, absent: 0, unchecked: 0 }
  for (const { verdict, check } of quotations) if (check || verdict !== 'unchecked') counts[verdict]++
  return counts
}
