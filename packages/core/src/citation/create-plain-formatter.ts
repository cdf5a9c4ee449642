import type { CslData } from './csl-data.js'
import type { CitationCluster, CitationFormatter, FormattedCitation } from './formatter.js'
import { findLocale } from './locales/find-locale.js'
import { createWorkSorter } from './plain/create-work-sorter.js'
import { dropRepeats } from './plain/drop-repeats.js'
import { formatAuthorDateCluster } from './plain/format-author-date.js'
import { formatEntry } from './plain/format-entry.js'
import { formatFullCluster } from './plain/format-full-cluster.js'
import { formatNoteCluster } from './plain/format-notes.js'
import { labelWorks } from './plain/label-works.js'
import type { LabelledWork, PlainContext } from './plain/plain-context.js'
import { readWork, type Work } from './plain/read-work.js'
import type { Reference } from './to-reference.js'

/** How citations look: authors and dates, notes, or each work in full in the text. */
export type PlainStyle = 'author-date' | 'note' | 'full'

/** What plain citations can be told. */
export interface CreatePlainFormatterOptions {
  /** Default: `author-date`. */
  style?: PlainStyle
  /** The language of the manuscript as a BCP 47 tag: English, German, French or Spanish. Default: `en`. */
  locale?: string
}

type LabelledWorks = ReadonlyMap<string, LabelledWork>

/** Of so many bibliographies it is remembered what short citations call their works. */
const MOST_REMEMBERED = 100

/**
 * Creates the formatter of plain citations, which follow The Chicago Manual of Style (18th edition) as far as they go.
 *
 * @param options - The style and the language.
 * @returns The formatter. It remembers what it has read of works, so that it is best made once for many manuscripts.
 * @example
 * ```ts @import.meta.vitest
 * const { default: collection } = await import('@florilegium/multilateralism')
 * const { toPlainText } = await import('./styled-text.js')
 * const { toReference } = await import('./to-reference.js')
 * const [article, report] = collection.documents.map(toReference)
 * const items = [{ reference: article, locator: { label: 'page', value: '3' } }, { reference: report, prefix: 'see' }]
 * const { clusters } = createPlainFormatter().format([{ items }])
 * expect(toPlainText(clusters[0].text)).toBe('(Herz and Ho 2026, 3; see GIGA and Körber-Stiftung 2021)')
 * ```
 */
export function createPlainFormatter(options: CreatePlainFormatterOptions = {}): CitationFormatter {
  const { style = 'author-date' } = options
  const locale = findLocale(options.locale ?? 'en')
  const isByDate = style === 'author-date'
  const sortWorks = createWorkSorter({ isByDate, locale })
  const known = new WeakMap<CslData, Work>()
  const labels = new Map<string, { works: readonly Work[]; labelled: LabelledWorks }>()
  return {
    isNote: style === 'note',
    format(clusters, { nocite = [], bibliography = true } = {}) {
      const cited = clusters.flatMap(({ items }) => items.map(({ reference }) => reference))
      const references = new Map<string, Reference>()
      for (const reference of [...cited, ...nocite]) {
        if (!references.has(reference.id)) references.set(reference.id, reference)
      }
      const works = label(sortWorks(Array.from(references.values(), read)))
      const formatCluster = createClusterFormatter(style, { locale, works })
      return {
        clusters: clusters.map((cluster) => formatCluster(dropRepeats(cluster, locale))),
        bibliography: Array.from(bibliography ? works.values() : [], (work) => ({
          reference: work.reference,
          text: formatEntry(work, { locale, ...(isByDate && { label: work.label }) }),
        })),
      }
    },
  }

  /** One manuscript after another cites the same works. */
  function label(works: readonly Work[]): LabelledWorks {
    const ids = works.map(({ reference }) => reference.id).join(' ')
    const before = labels.get(ids)
    if (before && works.every((work, at) => work === before.works[at])) return before.labelled
    const labelled = labelWorks(works, locale)
    if (labels.size >= MOST_REMEMBERED) labels.clear()
    labels.set(ids, { works, labelled })
    return labelled
  }

  function read(reference: Reference): Work {
    const before = known.get(reference.item)
    if (before?.reference.id === reference.id) return before
    const work = readWork(reference)
    known.set(reference.item, work)
    return work
  }
}

function createClusterFormatter(
  style: PlainStyle,
  context: PlainContext,
): (cluster: CitationCluster) => FormattedCitation {
  switch (style) {
    case 'author-date':
      return (cluster) => formatAuthorDateCluster(cluster, context)
    case 'note': {
      const seen = new Set<string>()
      return (cluster) => formatNoteCluster(cluster, { ...context, seen })
    }
    case 'full':
      return (cluster) => formatFullCluster(cluster, context)
  }
}
