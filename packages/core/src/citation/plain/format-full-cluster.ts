import type { CitationCluster, FormattedCitation } from '../formatter.js'
import type { StyledText } from '../styled-text.js'
import { addSuffix } from './add-suffix.js'
import { findWork } from './find-work.js'
import { formatFull } from './format-full.js'
import { formatItemLocator } from './format-item-locator.js'
import { formatPrefix } from './format-prefix.js'
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
  const { locale } = context
  const [first] = cluster.items
  if (!first) return { text: [] }
  const isInText = cluster.isInText === true && first.omitsAuthor !== true
  const inner: StyledText = []
  for (const [index, item] of cluster.items.entries()) {
    const isNamed = index === 0 && isInText
    if (index > 0) inner.push({ text: locale.separator })
    if (!isNamed) inner.push(...formatPrefix(item))
    const omitsAuthor = item.omitsAuthor === true || isNamed
    inner.push(...formatFull(item, findWork(item, context), { locale, omitsAuthor, isNested: true }))
    addSuffix(inner, item.suffix, formatItemLocator(item, locale) === '')
  }
  const parentheses = [{ text: '(' }, ...inner, { text: ')' }]
  if (!isInText) return { text: parentheses }
  const name = formatWorkName(findWork(first, context), locale)
  return { text: [...formatPrefix(first), ...name, { text: ' ' }, ...parentheses] }
}
