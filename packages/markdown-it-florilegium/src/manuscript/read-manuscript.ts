import {
  checkManuscript,
  createProblem,
  formatCitations,
  type CheckedCitation,
  type CheckedDirective,
  type CheckedManuscript,
  type CitationFormatter,
  type FormattedCitation,
  type ManuscriptCitations,
  type ParseSettingsResult,
  type Settings,
} from '@florilegium/core'
import { parseManuscript, toProseBlocks } from '@florilegium/core/lezer'
import type { CatalogProject, RenderingOptions } from '../options.js'
import type { FoundSource } from '../source/find-source.js'
import { createQueues } from './create-queues.js'
import type { Manuscript } from './manuscript.js'
import { toCitationSignature, toDirectiveSignature } from './to-signature.js'

/** What a manuscript is read with. */
export interface ReadManuscriptOptions extends RenderingOptions, CatalogProject {
  /** The settings that another tool read from its front matter. */
  front: ParseSettingsResult
  /** Finds the formatter of plain citations that settings name. */
  findFormatter: (settings: Settings) => CitationFormatter
}

/**
 * Checks a manuscript and formats its citations.
 *
 * @param source - The manuscript.
 * @param options - The catalog and the settings.
 * @returns All that is known of it.
 */
export function readManuscript(
  source: FoundSource,
  { front, findFormatter, ...options }: ReadManuscriptOptions,
): Manuscript {
  const { text, bodyStart } = source
  const { catalog } = options
  // What stands in the front matter itself is read by the check.
  const own = bodyStart > 0 ? { settings: {}, faults: [] } : front
  const severities = { ...options.severities, ...own.settings.severities }
  const settings = { ...options, ...own.settings, severities }
  const found = checkManuscript(text, toProseBlocks(parseManuscript(text)), { catalog, settings })
  const faults = own.faults.map(({ message }) =>
    createProblem('invalid-settings', { range: { start: 0, end: 0 }, message }),
  )
  const checked: CheckedManuscript = { ...found, problems: [...faults, ...found.problems] }
  const formatted = formatCitations(checked, options.formatter ?? findFormatter(checked.settings))
  return {
    source,
    checked,
    formatted,
    directives: createQueues(listDirectives(checked, text)),
    citations: createQueues(listCitations(checked, formatted)),
  }
}

/** A directive with which something is wrong stays the text that it is. */
function listDirectives(
  { directives }: CheckedManuscript,
  text: string,
): (readonly [string, CheckedDirective])[] {
  return directives
    .filter(({ malformed, name, entries }) => !malformed && (name === 'bibliography' || entries.length > 0))
    .map((directive) => {
      const { start, end } = directive.range
      return [toDirectiveSignature(text.slice(start, end)), directive]
    })
}

function listCitations(
  { citations }: CheckedManuscript,
  { inText }: ManuscriptCitations,
): (readonly [string, FormattedCitation])[] {
  const groups = new Map<number, CheckedCitation[]>()
  for (const citation of citations) {
    const group = groups.get(citation.range.start)
    if (group) group.push(citation)
    else groups.set(citation.range.start, [citation])
  }
  return [...groups].flatMap(([start, group]) => {
    const formatted = inText.get(start)
    return formatted ? [[toCitationSignature(group), formatted] as const] : []
  })
}
