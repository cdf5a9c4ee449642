import { wordLength } from '../fold/words.js'
import type { Pattern } from '../quotation/pattern.js'
import { PRINT_WINDOW, type Print } from './fingerprint.js'
import type { LocatedInPrint } from './locate-in-prints.js'
import { caseOfWord, gapAfterWord, unpackMarks } from './word-marks.js'

/**
 * Lays a quotation on words of a fingerprint that it is the same as, word by word: in letters, in case, and in the signs
 * between them.
 *
 * @param print - The fingerprint.
 * @param pattern - The quotation, without marks. A row of all its letters stands there.
 * @param options - What is known of both.
 * @param options.hashes - The hashes of all windows of the quotation.
 * @param options.firstWord - Index of the first word in the fingerprint.
 * @returns How it lies there, with nothing to compare; nothing where something differs, if only in how words are divided.
 */
export function layWordByWord(
  print: Print,
  pattern: Pattern,
  { hashes, firstWord }: { hashes: Uint16Array; firstWord: number },
): LocatedInPrint | undefined {
  const { words } = pattern
  const { wordCount, letterCount } = words
  for (let word = 0; word < wordCount; word++) {
    const source = firstWord + word
    const length = wordLength(words, word)
    if (length !== (print.firsts[source + 1] as number) - (print.firsts[source] as number)) return undefined
    // The row has proved the last letters of each word, as many as a window has.
    const isProved =
      length <= PRINT_WINDOW ||
      (length <= 2 * PRINT_WINDOW && hashes[words.firsts[word] as number] === print.startHashes[source])
    if (!isProved) return undefined
    const marks = unpackMarks(print.marks[source] as number)
    if (caseOfWord(words, word) !== marks.case) return undefined
    if (word + 1 < wordCount && gapAfterWord(words, word) !== marks.gap) return undefined
  }
  return {
    reading: print.reading,
    sides: { pattern, source: words },
    alignment: [],
    range: {
      start: print.starts[firstWord] as number,
      end: print.ends[firstWord + wordCount - 1] as number,
    },
    matched: letterCount,
    different: 0,
    print,
    firstWord,
  }
}
