import type { MarkedPair, Pair } from '../align/align.js'
import type { Sides } from '../align/match-words.js'
import { wordEnd, type Words } from '../fold/words.js'
import type { Range } from '../range.js'
import type { Excerpt } from '../verification.js'

/**
 * Takes the words of the quotation that a pair has.
 *
 * @param sides - The quotation and the source.
 * @param pair - Words that stand against each other.
 * @returns The words as quoted; where there are none, an empty excerpt at their place.
 */
export function quotedExcerpt({ pattern }: Sides, { quotedFrom, quotedTo }: Pair | MarkedPair): Excerpt {
  return excerptOfWords(pattern.words, quotedFrom, quotedTo)
}

/**
 * Takes the words of the source that a pair has.
 *
 * @param sides - The quotation and the source.
 * @param pair - Words that stand against each other.
 * @returns The words of the source; where there are none, an empty excerpt at their place.
 */
export function sourceExcerpt({ source }: Sides, { sourceFrom, sourceTo }: Pair | MarkedPair): Excerpt {
  return excerptOfWords(source, sourceFrom, sourceTo)
}

/**
 * Takes a stretch out of a text.
 *
 * @param text - The text.
 * @param range - The stretch.
 * @returns The excerpt.
 */
export function excerptOf(text: string, range: Range): Excerpt {
  return { text: text.slice(range.start, range.end), range }
}

/**
 * Takes a row of words out of a text.
 *
 * @param words - The words of the text.
 * @param from - Index of the first.
 * @param to - Index after the last.
 * @returns The words; where there are none, an empty excerpt at their place.
 */
export function excerptOfWords(words: Words, from: number, to: number): Excerpt {
  if (from < to)
    return excerptOf(words.text, { start: words.starts[from] as number, end: wordEnd(words, to - 1) })
  const at = from > 0 && from <= words.wordCount ? wordEnd(words, from - 1) : (words.starts[0] ?? 0)
  return { text: '', range: { start: at, end: at } }
}
