import { compare } from './compare/compare.js'
import type { Lexicon } from './grade/lexicon.js'
import { chooseLexicon, type SourceIndex } from './index/source-index.js'
import { findLanguages } from './languages/profile-text.js'
import { isRecognisable } from './locate/is-recognisable.js'
import { locate } from './locate/locate.js'
import type { Pattern } from './quotation/pattern.js'
import type { Compared, Search } from './report.js'

/** The passages that a quotation differs least from: several where they are equally good. */
export type Best = [Compared, ...Compared[]]

/** How far a quotation is looked for. */
export interface Reach {
  /** Whether in fingerprints, too, or in texts alone. */
  prints: boolean
  /** Whether passages that it differs from are looked for, too, or only those where it stands whole. */
  similar: boolean
}

/** Finds the passages that a quotation differs least from. */
export type FindBest = (pattern: Pattern, reach: Reach) => Best | undefined

/**
 * Makes a search for the readings of one quotation. What was looked for once is remembered.
 *
 * @param index - The sources.
 * @param ids - Which of them are looked at. Default: all.
 * @returns The search.
 */
export function createFindBest(index: SourceIndex, ids?: ReadonlySet<string>): FindBest {
  const { segments, size } = index
  const searches = new Map<Pattern, { ofTexts: Search[]; ofPrints: Search }>()

  return (pattern, { prints, similar }) => {
    let found = searches.get(pattern)
    if (!found) searches.set(pattern, (found = createSearches(pattern)))
    const { ofTexts, ofPrints } = found
    const compared = ofTexts.flatMap((search) => search(similar))
    if (prints) compared.push(...ofPrints(similar))
    compared.sort((a, b) => costOf(a) - costOf(b) || comparePlaces(a, b))
    const [best, second] = compared
    if (!best || !second) return best && [best]
    return [
      best,
      ...compared.filter(
        (other, at) =>
          at > 0 &&
          costOf(other) === costOf(best) &&
          comparePlaces(compared[at - 1] as Compared, other) !== 0,
      ),
    ]
  }

  function createSearches(pattern: Pattern): { ofTexts: Search[]; ofPrints: Search } {
    const { letterCount } = pattern.words
    let languages: string[] | undefined
    // The language of a quotation is found out only where something is graded.
    const lexiconOf = (id: string): Lexicon =>
      chooseLexicon(index, (languages ??= findLanguages(pattern.text, index.lexicon)), id)
    const ofTexts = segments.map((segment) =>
      inSteps((similar) =>
        locate(segment, pattern, { ids, similar })
          .filter((located) => isRecognisable({ letterCount, ...located }, size))
          .map((located) => {
            const comparison = compare({ lexiconOf: () => lexiconOf(located.reading.id), ...located })
            return { located, comparison }
          }),
      ),
    )
    let inPrints: Search | undefined
    const ofPrints = inSteps((similar) => {
      if (!index.prints?.isProvable(pattern)) return []
      inPrints ??= index.prints.createSearch(pattern, { ids, size, lexiconOf })
      return inPrints(similar)
    })
    return { ofTexts, ofPrints }
  }
}

/** Looks for what a quotation differs from only where it does not stand whole, and for each once. */
function inSteps(search: Search): Search {
  let whole: Compared[] | undefined
  let similar: Compared[] | undefined
  return (isSimilar) => {
    whole ??= search(false)
    if (whole.length > 0 || !isSimilar) return whole
    return (similar ??= search(true))
  }
}

function costOf({ located, comparison }: Compared): number {
  return 1000 * located.different + comparison.differences.length
}

function comparePlaces({ located: a }: Compared, { located: b }: Compared): number {
  if (a.reading.id !== b.reading.id) return a.reading.id < b.reading.id ? -1 : 1
  return a.range.start - b.range.start
}
