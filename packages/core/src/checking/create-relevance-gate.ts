import { createPhraseGate, type PhraseGate } from '@florilegium/verify/phrases'
import type { Catalog } from '../catalog/catalog.js'
import { findFrontMatter } from '../manuscript/blocks/find-front-matter.js'
import { problemCodes, type ProblemCode, type ProblemDescription } from '../problems/problem-codes.js'
import { relevantKeys } from '../settings/parse-front-matter.js'
import type { Settings } from '../settings/settings.js'
import { createNameFinder } from './create-name-finder.js'
import { createNearKeyTest } from './create-near-key-test.js'
import { dropFencedCode } from './drop-fenced-code.js'
import { findQuotingStretches } from './find-quoting-stretches.js'
import { findSurroundings } from './find-surroundings.js'
import { mayCite } from './may-cite.js'

/**
 * Says whether a check of a manuscript may find anything.
 *
 * @param text - The manuscript.
 * @returns Whether it is to be checked.
 */
export type RelevanceGate = (text: string) => boolean

/**
 * A quotation that nothing says the source of shares at least so many letters in a row with it, or is not taken for one of
 * its words. Fewer are shared by most longer texts in one language.
 */
const PHRASE = 24

/**
 * Makes a gate that says fast whether a manuscript has anything to do with a catalog, so that pages without need not be
 * checked. It reads the text as it stands and parses nothing. It lets a manuscript through that may embed something by a
 * directive of ours; that cites a key which is known or nearly known, or any key in brackets; that has, between
 * quotation marks, twenty-four letters in a row as a source has them; that names, within a few paragraphs of a quotation, a
 * speaker, an author or a title of the catalog; or that has settings for us in its front matter. For every other,
 * `checkManuscript` has nothing to embed or cite and no problem, but for words that are quoted of nobody known and have
 * fewer letters in a row of their source. In strict mode, where any quotation may be a problem, all are let through.
 *
 * @param catalog - What can be embedded, cited and checked against. It is read once, at the first quotation.
 * @param settings - The settings with which manuscripts are checked. Default: none.
 * @returns The gate.
 * @example
 * ```ts @import.meta.vitest
 * const { createCatalog } = await import('../catalog/create-catalog.js')
 * const { default: multilateralism } = await import('@florilegium/multilateralism')
 * const mayConcern = createRelevanceGate(createCatalog([multilateralism]))
 * expect(mayConcern('# Guide\n\nSet "strict" to true, says (@someone).')).toBe(false)
 * expect(mayConcern('It “is an invitation to look at the underlying reasons”.')).toBe(true)
 * expect(mayConcern('It is so (@making-it-matter).')).toBe(true)
 * ```
 */
export function createRelevanceGate(catalog: Catalog, settings: Settings = {}): RelevanceGate {
  if (looksForUnsourced(settings)) return () => true
  const references = new Set(settings.references?.map(({ id }) => id))
  const isNearKey = createNearKeyTest(catalog, references)
  let sharesPhrase: PhraseGate | undefined
  let findsName: ((text: string) => boolean) | undefined

  return (manuscript) => {
    if (hasOwnFrontMatter(manuscript)) return true
    const text = dropFencedCode(manuscript)
    if (mayEmbed(text) || mayCite(text, isNearlyKnown)) return true
    const quoting = findQuotingStretches(text)
    if (quoting.length === 0) return false
    sharesPhrase ??= createPhraseGate(catalog.sources.index, { letters: PHRASE, sources: listTexts(catalog) })
    if (sharesPhrase(quoting.map(({ start, end }) => text.slice(start, end)).join('\n\n'))) return true
    findsName ??= createNameFinder(catalog)
    return findSurroundings(text, quoting).some(findsName)
  }

  function isNearlyKnown(key: string): boolean {
    const { documentsById, ownSources, byId, retired } = catalog
    return (
      [documentsById, ownSources, byId, retired, references].some((known) => known.has(key)) || isNearKey(key)
    )
  }
}

/** How a text begins that may be a directive of ours, well-formed or not. */
const directive =
  /::[ \t]?(?:quote|recommendation|bibliography)|:(?:quotes?|recommendations?|bibliography)[[{]/y

/** What follows the first colon of one: few other colons have that after them, so the pattern is seldom asked. */
const afterColon = ':qrb'

function mayEmbed(text: string): boolean {
  for (let at = text.indexOf(':'); at >= 0; at = text.indexOf(':', at + 1)) {
    if (!afterColon.includes(text.charAt(at + 1))) continue
    directive.lastIndex = at
    if (directive.test(text)) return true
  }
  return false
}

/** The sources that hold all of their documents: a fingerprint knows what stands in its records. */
function listTexts({ sources: { owners, extents } }: Catalog): string[] {
  return Array.from(owners)
    .filter(([, { document, entry }]) => !entry || extents.get(document.id) === 'records')
    .map(([id]) => id)
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
