import type { CitationCluster, FormattedCitation } from '../formatter.js'
import type { StyledText } from '../styled-text.js'
import { addSuffix } from './add-suffix.js'
import { capitalize } from './capitalize.js'
import { findWork } from './find-work.js'
import { formatFull } from './format-full.js'
import { formatItemLocator } from './format-item-locator.js'
import { formatPrefix } from './format-prefix.js'
import { formatShort } from './format-short.js'
import { formatWorkName } from './format-work-name.js'
import type { PlainContext } from './plain-context.js'
import { punctuate } from './punctuate.js'

/**
 * Formats a citation as a note: a work in full where it is cited first, and later by its authors and short title. No
 * "ibid." is used, so that a note stays right when others are put before it.
 *
 * @param cluster - The citation.
 * @param options - The works, the language, and the ids of the works that were cited in full before. Those of the
 *   citation are added to them.
 * @returns The note, and in the text an author who is a part of the sentence.
 */
export function formatNoteCluster(
  cluster: CitationCluster,
  options: PlainContext & { seen: Set<string> },
): FormattedCitation {
  const { locale, seen } = options
  const [first] = cluster.items
  if (!first) return { text: [] }
  const isInText = cluster.isInText === true && first.omitsAuthor !== true
  const isNested = isInText && cluster.isInNote === true
  const runs: StyledText = []
  for (const [index, item] of cluster.items.entries()) {
    const work = findWork(item, options)
    const omitsAuthor = item.omitsAuthor === true || (index === 0 && isNested)
    if (index > 0) runs.push({ text: locale.separator })
    if (index > 0 || !isInText) runs.push(...formatPrefix(item))
    if (seen.has(item.reference.id)) runs.push(...formatShort(item, work, { locale, omitsAuthor }))
    else runs.push(...formatFull(item, work, { locale, omitsAuthor, isNested }))
    addSuffix(runs, item.suffix, formatItemLocator(item, locale) === '')
    seen.add(item.reference.id)
  }
  const text = isInText ? [...formatPrefix(first), ...formatWorkName(findWork(first, options), locale)] : []
  if (isNested) return { text: [...text, { text: ' (' }, ...runs, { text: ')' }] }
  if (cluster.isInNote) return { text: runs }
  return { text, note: punctuate([capitalize(runs)], { mark: '.', locale, atEnd: true }) }
}
