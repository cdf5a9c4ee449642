import type { LetterProof } from '../align/match-words.js'
import { findWord } from '../fold/words.js'
import type { Pattern } from '../quotation/pattern.js'
import { PRINT_WINDOW, type Print } from './fingerprint.js'

/**
 * Makes a proof of letters from the windows of a fingerprint: letters are proved where each of them stands in a window
 * that has the same hash on both sides.
 *
 * @param print - The fingerprint.
 * @param pattern - The quotation.
 * @param options - What is known of both.
 * @param options.hashes - The hashes of all windows of the quotation.
 * @param options.firstWord - Index of the first word of the stretch of the source.
 * @returns The proof.
 */
export function createLetterProof(
  print: Print,
  pattern: Pattern,
  { hashes, firstWord }: { hashes: Uint16Array; firstWord: number },
): LetterProof {
  const { firsts, startHashes, endHashes, wordCount } = print
  const runs = listRuns(pattern)
  const base = firsts[firstWord] as number
  const isSame = (start: number, hash: number, run: Run): boolean =>
    start >= run.from && start + PRINT_WINDOW <= run.to && hashes[start] === hash

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
