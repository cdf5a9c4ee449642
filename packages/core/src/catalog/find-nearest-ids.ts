import leven from 'leven'

/** How many ids a person can take in at a glance. */
const MOST = 3

/** Below this likeness an id is not what was meant. */
const LIKENESS = 0.5

/** How far behind the likeliest id another may be and still be worth showing. */
const BEHIND = 0.2

/**
 * Finds the ids that a mistaken one was probably meant to be: those with nearly the same letters, or with a word in
 * common.
 *
 * @param wanted - The id as it was written.
 * @param ids - The ids there are.
 * @param likeness - How like it an id must be, from 0 to 1. Default: 0.5.
 * @returns At most three ids, the likeliest first.
 * @example
 * ```ts @import.meta.vitest
 * const ids = ['robinson-inequalities', 'berti-values', 'berti-open-societies', 'narrative']
 * expect(findNearestIds('robinson-inequality', ids)).toEqual(['robinson-inequalities'])
 * expect(findNearestIds('berti', ids)).toEqual(['berti-values', 'berti-open-societies'])
 * expect(findNearestIds('xyz', ids)).toEqual([])
 * ```
 */
export function findNearestIds(wanted: string, ids: Iterable<string>, likeness = LIKENESS): string[] {
  const words = splitWords(wanted)
  const candidates: { id: string; likeness: number }[] = []
  for (const id of ids) {
    const candidate = { id, likeness: measureLikeness(wanted, words, id) }
    if (candidate.likeness >= likeness) candidates.push(candidate)
  }
  candidates.sort((a, b) => b.likeness - a.likeness)
  const least = Math.max(likeness, (candidates[0]?.likeness ?? 0) - BEHIND)
  return candidates
    .filter((candidate) => candidate.likeness >= least)
    .slice(0, MOST)
    .map(({ id }) => id)
}

/** From 0 to 1. */
function measureLikeness(wanted: string, words: readonly string[], id: string): number {
  const others = splitWords(id)
  let sum = 0
  for (const word of words) {
    let most = 0
    for (const other of others) most = compareWords(word, other, most)
    sum += most
  }
  return compareWords(wanted, id, sum / words.length)
}

function splitWords(id: string): string[] {
  return id.toLowerCase().split(/[-/_ ]+/)
}

/** The likeness of two words, or the least one if it is more. What one is longer by must be edited. */
function compareWords(a: string, b: string, least: number): number {
  const length = Math.max(a.length, b.length, 1)
  if (1 - Math.abs(a.length - b.length) / length <= least) return least
  return Math.max(least, 1 - leven(a, b) / length)
}
