import type { CitationCluster, CitationItem } from '../formatter.js'
import type { CitationLocale } from '../locales/citation-locale.js'
import { formatItemLocator } from './format-item-locator.js'

/**
 * Leaves out a work that is cited twice in a row at the same place, as two records of one section do.
 *
 * @param cluster - The citation.
 * @param locale - The language.
 * @returns The citation without repetitions.
 */
export function dropRepeats(cluster: CitationCluster, locale: CitationLocale): CitationCluster {
  if (cluster.items.length < 2) return cluster
  const repeats = (previous: CitationItem, item: CitationItem) =>
    item.reference.id === previous.reference.id &&
    item.prefix === undefined &&
    item.suffix === undefined &&
    previous.suffix === undefined &&
    formatItemLocator(item, locale) === formatItemLocator(previous, locale)
  const items = cluster.items.filter((item, index) => {
    const previous = cluster.items[index - 1]
    return !previous || !repeats(previous, item)
  })
  return { ...cluster, items }
}
