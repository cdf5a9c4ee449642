import type { CitationCluster, CitationItem, FormattedCitation } from '../formatter.js'
import type { StyledText } from '../styled-text.js'
import { addSuffix } from './add-suffix.js'
import { findWork } from './find-work.js'
import { findItemLocator, formatItemLocator } from './format-item-locator.js'
import { formatPrefix } from './format-prefix.js'
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
  const [first, ...others] = cluster.items
  if (!first) return { text: [] }
  const isInText = cluster.isInText === true && first.omitsAuthor !== true
  const inner = isInText ? formatItem({ ...first, omitsAuthor: true }, context) : formatWhole(first, context)
  let previous = first
  for (const item of others) {
    inner.push(...formatNext(previous, item, context))
    previous = item
  }
  const parentheses = [{ text: '(' }, ...inner, { text: ')' }]
  if (!isInText) return { text: parentheses }
  const name = formatWorkName(findWork(first, context), context.locale)
  return { text: [...formatPrefix(first), ...name, { text: ' ' }, ...parentheses] }
}

/** Formats a work after another one: what both share is said once. */
function formatNext(previous: CitationItem, item: CitationItem, context: PlainContext): StyledText {
  const { locale } = context
  const separator = { text: locale.separator }
  const comma = { text: ', ' }
  if (item.prefix !== undefined || previous.suffix !== undefined)
    return [separator, ...formatWhole(item, context)]
  const [before, after] = [findItemLocator(previous), findItemLocator(item)]
  if (previous.reference.id === item.reference.id && after) {
    // "(Herz and Ho 2026, 3, 5)", but "(Herz and Ho 2026, sec. 3; chap. 5)".
    const arePages = before?.label === 'page' && after.label === 'page' && locale.omitsPageLabel
    const place: StyledText = [arePages ? comma : separator, { text: formatItemLocator(item, locale) }]
    addSuffix(place, item.suffix, false)
    return place
  }
  const { authors } = findWork(item, context).label
  if (authors === undefined || authors !== findWork(previous, context).label.authors) {
    return [separator, ...formatWhole(item, context)]
  }
  // "(Herz 2020, 2021)", but "(Herz 2020, 3; 2021, 5)".
  return [before || after ? separator : comma, ...formatItem({ ...item, omitsAuthor: true }, context)]
}

function formatWhole(item: CitationItem, context: PlainContext): StyledText {
  return [...formatPrefix(item), ...formatItem(item, context)]
}

function formatItem(item: CitationItem, context: PlainContext): StyledText {
  const { locale } = context
  const work = findWork(item, context)
  const reference = item.reference.id
  const runs: StyledText = []
  if (!item.omitsAuthor) {
    for (const run of formatWorkName(work, locale)) runs.push({ reference, ...run })
    runs.push({ text: ' ', reference })
  }
  runs.push({ text: work.label.year, reference })
  const locator = formatItemLocator(item, locale)
  if (locator !== '') runs.push({ text: `, ${locator}` })
  addSuffix(runs, item.suffix, locator === '')
  return runs
}
