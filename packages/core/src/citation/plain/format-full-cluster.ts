import type { CitationCluster, FormattedCitation } from '../formatter.js'
import type { StyledText } from '../styled-text.js'
import { addSuffix } from './add-suffix.js'
import { formatFull } from './format-full.js'
import { formatItemLocator } from './format-item-locator.js'
import { formatWorkName } from './format-work-name.js'
import type { PlainContext } from './plain-context.js'

/**
 * Formats a citation with each work in full, in parentheses.
 *
 * @param cluster - The citation.
 * @param context - The works and the language.
 * @returns The citation.
 */
export function formatFullCluster(cluster: CitationCluster, context: PlainContext): FormattedCitation {
  const { locale, findWork } = context
  const [first] = cluster.items
  if (!first) return { text: [] }
  const isInText = cluster.isInText === true && first.omitsAuthor !== true
  const before: StyledText = []
  const inner: StyledText = []
  for (const [index, item] of cluster.items.entries()) {
    const isNamed = index === 0 && isInText
    if (index > 0) inner.push({ text: locale.separator })
    if (item.prefix !== undefined) (isNamed ? before : inner).push({ text: `${item.prefix} ` })
    const work = findWork(item)
    if (isNamed) before.push(...formatWorkName(work, locale), { text: ' ' })
    const omitsAuthor = item.omitsAuthor === true || isNamed
    inner.push(...formatFull(item, work, { locale, omitsAuthor, isNested: true }))
    addSuffix(inner, item.suffix, formatItemLocator(item, locale) === '')
  }
  return { text: [...before, { text: '(' }, ...inner, { text: ')' }] }
}
