import type { CitationCluster, CitationItem, FormattedCitation } from '../formatter.js'
import type { StyledText } from '../styled-text.js'
import { addSuffix } from './add-suffix.js'
import { formatItemLocator } from './format-item-locator.js'
import { formatWorkName } from './format-work-name.js'
import type { PlainContext } from './plain-context.js'

/**
 * Formats a citation as authors and dates: "(Herz and Ho 2026, 3)", or in a sentence "Herz and Ho (2026, 3)".
 *
 * @param cluster - The citation.
 * @param context - The works and the language.
 * @returns The citation.
 */
export function formatAuthorDateCluster(cluster: CitationCluster, context: PlainContext): FormattedCitation {
  const { items } = cluster
  const [first] = items
  if (!first) return { text: [] }
  const isInText = cluster.isInText === true && first.omitsAuthor !== true
  const inner: StyledText = []
  for (const [index, item] of items.entries()) {
    const previous = items[index - 1]
    const continues = previous !== undefined && continuesAuthors(previous, item, context)
    if (previous)
      inner.push({ text: continues ? joinYears(previous, item, context) : context.locale.separator })
    if (index === 0 && isInText) inner.push(...formatItem({ ...item, omitsAuthor: true }, context))
    else
      inner.push(
        ...formatPrefix(item),
        ...formatItem(continues ? { ...item, omitsAuthor: true } : item, context),
      )
  }
  const parentheses = [{ text: '(' }, ...inner, { text: ')' }]
  if (!isInText) return { text: parentheses }
  const name = formatWorkName(context.findWork(first), context.locale)
  return { text: [...formatPrefix(first), ...name, { text: ' ' }, ...parentheses] }
}

function formatPrefix({ prefix }: CitationItem): StyledText {
  return prefix === undefined ? [] : [{ text: `${prefix} ` }]
}

function formatItem(item: CitationItem, context: PlainContext): StyledText {
  const { locale } = context
  const work = context.findWork(item)
  const name = item.omitsAuthor ? [] : [...formatWorkName(work, locale), { text: ' ' }]
  const runs: StyledText = [...name, { text: work.label.year }].map((run) => ({
    ...run,
    reference: item.reference.id,
  }))
  const locator = formatItemLocator(item, locale)
  if (locator !== '') runs.push({ text: `, ${locator}` })
  addSuffix(runs, item.suffix, locator === '')
  return runs
}

/** Whether a work is by the authors of the one before it, so that they need not be named again. */
function continuesAuthors(previous: CitationItem, item: CitationItem, { findWork }: PlainContext): boolean {
  const { authors } = findWork(item).label
  if (item.prefix !== undefined || previous.suffix !== undefined) return false
  return authors !== undefined && authors === findWork(previous).label.authors
}

/** A comma where two years stand side by side, and else what stands between works. */
function joinYears(previous: CitationItem, item: CitationItem, { locale }: PlainContext): string {
  const isPlain = formatItemLocator(previous, locale) === '' && formatItemLocator(item, locale) === ''
  return isPlain ? ', ' : locale.separator
}
