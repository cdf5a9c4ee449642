import type { Catalog } from '../catalog/catalog.js'
import { resolveKey, type KeyResolution } from '../catalog/resolve-key.js'
import type { ProseBlock } from '../manuscript/blocks/prose-block.js'
import { findDirectives } from '../manuscript/directives/find-directives.js'
import { readManuscript } from '../manuscript/read-manuscript.js'
import type { Quotation } from '../manuscript/to-quotation.js'
import { checkAbsent } from '../problems/check-absent.js'
import { checkAltered } from '../problems/check-altered.js'
import { checkCitation } from '../problems/check-citation.js'
import { checkDirective } from '../problems/check-directive.js'
import { checkEmphasis } from '../problems/check-emphasis.js'
import { checkMisattributed } from '../problems/check-misattributed.js'
import { checkNotes } from '../problems/check-notes.js'
import { checkUncited } from '../problems/check-uncited.js'
import { checkUnsourced } from '../problems/check-unsourced.js'
import { filterProblems } from '../problems/filter-problems.js'
import type { Problem } from '../problems/problem.js'
import type { QuotationCheck } from '../problems/quotation-problem.js'
import { parseFrontMatter } from '../settings/parse-front-matter.js'
import type { Settings } from '../settings/settings.js'
import {
  verifyInCatalog,
  type CatalogVerification,
  type VerifyInCatalogOptions,
} from '../verification/verify-in-catalog.js'
import { checkQuotation } from './check-quotation.js'
import type { CheckedCitation, CheckedDirective, CheckedManuscript } from './checked-manuscript.js'

/** What a manuscript is checked against. */
export interface CheckManuscriptOptions {
  /** What can be embedded, cited and checked against. */
  catalog: Catalog
  /** The settings; the front matter of the manuscript overrides them. Default: those that {@link Settings} names. */
  settings?: Settings
  /**
   * What was found out of the manuscript before its latest changes, with the same catalog: quotations whose words are the
   * same are not verified again. Default: nothing.
   */
  previous?: CheckedManuscript
}

const quotationChecks: readonly QuotationCheck[] = [
  checkAltered,
  checkAbsent,
  checkMisattributed,
  checkUncited,
  checkUnsourced,
  checkEmphasis,
]

/**
 * Checks a manuscript: what it embeds, cites and quotes.
 *
 * @param text - The manuscript.
 * @param blocks - Its prose, from a tree of either parser.
 * @param options - What to check against, and how.
 * @returns All that is known of it, with its problems.
 * @example
 * ```ts @import.meta.vitest
 * const { createCatalog } = await import('../catalog/create-catalog.js')
 * const { parseManuscript, toProseBlocks } = await import('../manuscript/lezer.js')
 * const { default: multilateralism } = await import('@florilegium/multilateralism')
 * const text = 'The crisis “is an invitation to look at the underlying reasons” [@making-it-matter].'
 * const { problems } = checkManuscript(text, toProseBlocks(parseManuscript(text)), {
 *   catalog: createCatalog([multilateralism]),
 * })
 * expect(problems.map(({ code, range, expected }) => [code, range, expected])).toEqual([
 *   ['quotation-altered', { start: 55, end: 62 }, ['causes']],
 * ])
 * ```
 */
export function checkManuscript(
  text: string,
  blocks: readonly ProseBlock[],
  { catalog, settings: given = {}, previous }: CheckManuscriptOptions,
): CheckedManuscript {
  const front = parseFrontMatter(text)
  const settings = mergeSettings(given, front.settings)
  const found = readManuscript(blocks)
  const problems: Problem[] = [...front.problems]

  const directives = findDirectives(blocks, text).map((directive): CheckedDirective => {
    const checked = checkDirective(directive, catalog)
    problems.push(...checked.problems)
    return { entries: checked.entries, ...directive }
  })
  const references = new Map(settings.references?.map((item) => [item.id, item]))
  const resolutions = new Map<string, KeyResolution>()
  const citations = found.citations.map((citation): CheckedCitation => {
    const resolution = resolutions.get(citation.key) ?? resolveKey(citation.key, catalog, { references })
    resolutions.set(citation.key, resolution)
    const problem = checkCitation(citation, resolution, catalog)
    if (problem) problems.push(problem)
    return { resolution, ...citation }
  })
  const verifications = new Map<string, CatalogVerification>()
  const verify = createVerify(catalog, previous?.verifications ?? new Map(), verifications)
  const groups = groupByBrackets(citations)
  linkExcerpts(directives, found.quotations)
  const malformed = new Set(
    directives.filter((directive) => directive.malformed).map(({ excerpt }) => excerpt),
  )
  const quotations = found.quotations.map((quotation, index) => {
    const citation = quotation.citation === undefined ? undefined : citations[quotation.citation]
    const cited = (citation && groups.get(citation.range.start)) ?? []
    const read = malformed.has(index) ? { ...quotation, check: false } : quotation
    const decided = checkQuotation(read, { catalog, citations: cited, verify })
    const context = { text, catalog, index, isCited: cited.length > 0 }
    for (const check of quotationChecks) {
      const problem = check(decided, context)
      if (problem) problems.push(problem)
    }
    problems.push(...checkNotes(decided, context))
    return decided
  })
  return {
    directives,
    citations,
    quotations,
    problems: filterProblems(problems, text, settings),
    settings,
    bibliography: front.bibliography,
    verifications,
  }
}

function mergeSettings(given: Settings, front: Settings): Settings {
  const references = [...(given.references ?? []), ...(front.references ?? [])]
  const severities = { ...given.severities, ...front.severities }
  return { ...given, ...front, severities, ...(references.length > 0 && { references }) }
}

/** Citations in the same brackets belong together. */
function groupByBrackets(citations: readonly CheckedCitation[]): Map<number, CheckedCitation[]> {
  const groups = new Map<number, CheckedCitation[]>()
  for (const citation of citations) {
    const group = groups.get(citation.range.start)
    if (group) group.push(citation)
    else groups.set(citation.range.start, [citation])
  }
  return groups
}

/** Verifies each text once, and none that was verified before. */
function createVerify(
  catalog: Catalog,
  before: CheckedManuscript['verifications'],
  verifications: Map<string, CatalogVerification>,
): (text: string, options: VerifyInCatalogOptions) => CatalogVerification {
  return (text, options) => {
    const { sources = [], entry, wholeOnly } = options
    const key = `${text}\0${wholeOnly ? 'whole' : ''}\0${entry?.id ?? ''}\0${sources.join('\0')}`
    const known = verifications.get(key) ?? before.get(key)
    const verification = known ?? verifyInCatalog(text, catalog, options)
    verifications.set(key, verification)
    return verification
  }
}

function linkExcerpts(directives: CheckedDirective[], quotations: readonly Quotation[]): void {
  let at = 0
  quotations.forEach(({ kind, range }, index) => {
    if (kind !== 'excerpt') return
    while ((directives[at + 1]?.range.start ?? Infinity) <= range.start) at++
    const directive = directives[at]
    if (directive) directive.excerpt = index
  })
}
