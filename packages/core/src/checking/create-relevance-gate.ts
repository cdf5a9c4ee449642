import type { Verdict } from '@florilegium/verify'
import { createPhraseGate, type PhraseGate } from '@florilegium/verify/phrases'
import type { Catalog } from '../catalog/catalog.js'
import { findFrontMatter } from '../manuscript/blocks/find-front-matter.js'
import type { ProseBlock } from '../manuscript/blocks/prose-block.js'
import { isDirectiveName } from '../manuscript/directives/directive.js'
import { parseDirective } from '../manuscript/directives/parse-directive.js'
import { findCitations } from '../manuscript/find-citations.js'
import { findTemplateTags } from '../manuscript/find-template-tags.js'
import { findQuotations } from '../manuscript/quotations/find-quotations.js'
import { problemCodes, type ProblemCode, type ProblemDescription } from '../problems/problem-codes.js'
import type { Range } from '../range.js'
import { relevantKeys } from '../settings/parse-front-matter.js'
import type { Settings } from '../settings/settings.js'
import { verifyInCatalog } from '../verification/verify-in-catalog.js'
import { createNameFinder } from './create-name-finder.js'
import { createNearKeyTest } from './create-near-key-test.js'
import { isWorthVerifying } from './is-worth-verifying.js'

/** A block of prose. Of where it was read from, only which characters are escaped matters. */
export type UnplacedBlock = Omit<ProseBlock, 'range'>

/**
 * Says whether a check of a manuscript may find anything. A no is certain.
 *
 * @param text - The manuscript.
 * @param blocks - Its prose, in order. Those outside block quotes that have no at sign, directive or quotation mark may
 *   have an empty text.
 * @returns Whether the manuscript is to be checked.
 */
export type RelevanceGate = (text: string, blocks: readonly UnplacedBlock[]) => boolean

/** What is said of words that a source has, altered or not. */
const stands: ReadonlySet<Verdict> = new Set<Verdict>(['verbatim', 'edited', 'altered'])

/**
 * Makes a gate that says fast whether a manuscript has anything to do with a catalog, so that pages without need not be
 * checked. It lets a manuscript through that embeds something by a directive of ours; that cites a key which is known or
 * nearly known, or any key in brackets; that quotes words which stand in a source, altered or not; that quotes any words long enough to be looked for, and names a speaker, author or title of the
 * catalog; or that has settings for us in its front matter. For every other, `checkManuscript` has no problem and nothing
 * to embed or cite. In strict mode, where any quotation may be a problem, all are let through.
 *
 * @param catalog - What can be embedded, cited and checked against. It is read once, at the first quotation.
 * @param settings - The settings with which manuscripts are checked. Default: none.
 * @returns The gate.
 * @example
 * ```ts @import.meta.vitest
 * const { createCatalog } = await import('../catalog/create-catalog.js')
 * const { parseManuscript, toProseBlocks } = await import('../manuscript/lezer.js')
 * const { default: multilateralism } = await import('@florilegium/multilateralism')
 * const gate = createRelevanceGate(createCatalog([multilateralism]))
 * const mayConcern = (text) => gate(text, toProseBlocks(parseManuscript(text)))
 * expect(mayConcern('# Guide\n\nSet "strict" to true, says (@someone).')).toBe(false)
 * expect(mayConcern('It “is an invitation to look at the underlying reasons”.')).toBe(true)
 * expect(mayConcern('It is so (@making-it-matter).')).toBe(true)
 * ```
 */
export function createRelevanceGate(catalog: Catalog, settings: Settings = {}): RelevanceGate {
  if (looksForUnsourced(settings)) return () => true
  const references = new Map(settings.references?.map((item) => [item.id, item]))
  let sharesPhrase: PhraseGate | undefined
  let findsName: ((text: string) => boolean) | undefined
  const isNearKey = createNearKeyTest(catalog, references.keys())

  return (text, unplaced) => {
    if (hasOwnFrontMatter(text)) return true
    // Nothing that is asked here reads the range.
    const blocks = unplaced as readonly ProseBlock[]
    if (blocks.some(hasDirective)) return true
    const citations: Range[][] = []
    const hidden: Range[][] = []
    for (const block of blocks) {
      const found = findCitations(block)
      if (found.some(({ key, isInText }) => !isInText || isKnown(key) || isNearKey(key))) return true
      const ranges = found.map(({ range }) => range)
      citations.push(ranges)
      const tags = block.text.includes('{') ? findTemplateTags(block.text) : []
      hidden.push([...ranges, ...tags].sort((one, other) => one.start - other.start))
    }
    let isAnyChecked = false
    for (const { parts } of findQuotations(blocks, { citations, hidden })) {
      const words = parts
        .map(({ block, start, end }) => (blocks[block] as ProseBlock).text.slice(start, end))
        .join('\n\n')
      if (!isWorthVerifying(words)) continue
      sharesPhrase ??= createPhraseGate(catalog.sources.index)
      if (sharesPhrase(words) && stands.has(verifyInCatalog(words, catalog).verdict)) return true
      isAnyChecked = true
    }
    if (!isAnyChecked) return false
    findsName ??= createNameFinder(catalog)
    return findsName(text)
  }

  function isKnown(key: string): boolean {
    const { documentsById, ownSources, byId, retired } = catalog
    return [documentsById, ownSources, byId, retired, references].some((known) => known.has(key))
  }
}

/** Whether any quotation may be a problem, known or not. */
function looksForUnsourced({ strict = false, severities = {} }: Settings): boolean {
  return (
    strict ||
    Object.keys(severities).some((code) => {
      const { strictOnly }: ProblemDescription = problemCodes[code as ProblemCode]
      return strictOnly === true
    })
  )
}

function hasOwnFrontMatter(text: string): boolean {
  const range = findFrontMatter(text)
  return range !== undefined && relevantKeys.test(text.slice(range.start, range.end))
}

function hasDirective({ kind, text, marks, nesting: { container } }: ProseBlock): boolean {
  if (kind === 'directive' && parseDirective(text, 0)) return true
  if (container && isDirectiveName(container.name)) return true
  return marks.some(
    ({ kind, label }) =>
      kind === 'directive' && label !== undefined && parseDirective(label, 0) !== undefined,
  )
}
