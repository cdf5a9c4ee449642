import type { LetterProof, Sides } from '../align/match-words.js'
import { hashLetters } from '../fold/hash-letters.js'
import { findWord } from '../fold/words.js'
import type { Pattern } from '../quotation/pattern.js'
import { PRINT_WINDOW, shortenHash, type Print } from './fingerprint.js'

/**
 * Makes a proof of letters from the windows of a fingerprint: letters are proved where each of them stands in a window
 * that has the same hash on both sides.
 *
 * @param print - The fingerprint.
 * @param pattern - The quotation.
 * @param from - Index of the first word of the stretch of the source.
 * @returns The proof.
 */
export function createLetterProof(print: Print, pattern: Pattern, from: number): LetterProof {
  const { firsts, startHashes, endHashes, wordCount } = print
  const { words } = pattern
  const runs = listRuns(pattern)
  const base = firsts[from] as number
  const isSame = (start: number, hash: number, run: Run): boolean =>
    start >= run.from &&
    start + PRINT_WINDOW <= run.to &&
    shortenHash(hashLetters(words.codes, start, start + PRINT_WINDOW)) === hash

  return (quotedFrom, quotedTo, source) => {
    const run = runs.find(({ to }) => quotedFrom < to)
    if (!run || quotedTo > run.to) return false
    // Where a letter of the source stands in the quotation.
    const shift = quotedFrom - (base + source)
    const first = base + source - PRINT_WINDOW
    let proved = quotedFrom
    for (let word = findWord(firsts, wordCount, first); word < wordCount; word++) {
      const start = (firsts[word] as number) + shift
      const end = (firsts[word + 1] as number) + shift
      if (start > proved && end - PRINT_WINDOW > proved) return false
      if (start <= proved && isSame(start, startHashes[word] as number, run))
        proved = Math.max(proved, start + PRINT_WINDOW)
      if (end - PRINT_WINDOW <= proved && isSame(end - PRINT_WINDOW, endHashes[word] as number, run))
        proved = Math.max(proved, end)
      if (proved >= quotedTo) return true
    }
    return false
  }
}

/**
 * Makes a quick test of where proved words may begin after words that differ: their first window has the same hash on both
 * sides, since every window that begins before it holds words that differ.
 *
 * @param print - The fingerprint.
 * @param pattern - The quotation.
 * @param from - Index of the first word of the stretch of the source.
 * @returns The test. It is passed where the quotation has too few letters, or a bracket stands in the word.
 */
export function createBeginTest(
  { startHashes, endHashes, wordCount }: Print,
  pattern: Pattern,
  from: number,
): NonNullable<Sides['mayBegin']> {
  const { words, completions } = pattern
  const runs = listRuns(pattern)
  const known = { start: new Map<number, number>(), end: new Map<number, number>() }
  const hashOf = (quoted: number, side: 'start' | 'end'): number => {
    const letter = words.firsts[side === 'start' ? quoted : quoted + 1] as number
    const start = side === 'start' ? letter : letter - PRINT_WINDOW
    const isWithin = runs.some((run) => start >= run.from && start + PRINT_WINDOW <= run.to)
    return isWithin ? shortenHash(hashLetters(words.codes, start, start + PRINT_WINDOW)) : UNKNOWN
  }
  return (quoted, source, direction) => {
    const word = from + source
    if (quoted < 0 || quoted >= words.wordCount || word < 0 || word >= wordCount) return false
    if (completions.has(quoted)) return true
    const side = direction > 0 ? 'start' : 'end'
    let hash = known[side].get(quoted)
    if (hash === undefined) known[side].set(quoted, (hash = hashOf(quoted, side)))
    return hash === UNKNOWN || hash === (direction > 0 ? startHashes : endHashes)[word]
  }
}

/** Stands for the hash of too few letters. */
const UNKNOWN = -1

/** The letters between two marks. */
interface Run {
  from: number
  to: number
}

function listRuns({ words, marks }: Pattern): Run[] {
  const ends = [...marks.keys()]
    .filter((word) => word > 0 && word < words.wordCount)
    .map((word) => words.firsts[word] as number)
  const bounds = [0, ...ends.sort((a, b) => a - b), words.letterCount]
  return bounds.slice(1).map((to, index) => ({ from: bounds[index] as number, to }))
}

/**
 * Says whether each run of a quotation between two marks is long enough to be proved.
 *
 * @param pattern - The quotation.
 * @returns Whether it is.
 */
export function areRunsProvable(pattern: Pattern): boolean {
  return listRuns(pattern).every(({ from, to }) => to - from >= PRINT_WINDOW)
}
