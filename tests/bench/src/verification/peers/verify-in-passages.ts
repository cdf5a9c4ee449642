import type { Document } from '../../corpus/corpus.js'
import { alignWords } from '../words/align-words.js'
import { wordsOf } from '../words/words-of.js'
import type { Passage } from './list-passages.js'
import type { Outcome } from './peer.js'

/** A quotation may begin or end in the passage beside the one that was found: 40 words, generously. */
const CONTEXT = 400

/** The share of words that may differ, the same as the limit of the peers that count letters. */
const MOST_DIFFERENT = 0.35

/**
 * Verifies a quotation by the words of candidate passages: the second step for engines that only search.
 *
 * @param text - The quotation.
 * @param options - The documents, and the passages that were found, best first.
 * @returns The outcome of the passage that differs least.
 */
export function verifyInPassages(
  text: string,
  { documents, candidates }: { documents: readonly Document[]; candidates: readonly Passage[] },
): Outcome {
  const quoted = wordsOf(text)
  let best: { cost: number; outcome: Outcome } | undefined
  for (const passage of candidates) {
    const source = (documents[passage.document] as Document).text
    const from = Math.max(0, passage.start - CONTEXT)
    const stretch = source.slice(from, passage.end + CONTEXT)
    const { start, end, cost, differences } = alignWords(quoted, wordsOf(stretch))
    if (best && best.cost <= cost) continue
    if (end === start || cost > MOST_DIFFERENT * quoted.length) continue
    const place = { document: passage.document, ...spanOfWords(stretch, start, end, from) }
    best = { cost, outcome: { verdict: cost === 0 ? 'verbatim' : 'altered', place, differences } }
    if (cost === 0) break
  }
  return best?.outcome ?? { verdict: 'absent' }
}

function spanOfWords(text: string, first: number, end: number, from: number): { start: number; end: number } {
  const words = [...text.matchAll(/[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*/gu)]
  const last = words[end - 1]
  return {
    start: from + (words[first]?.index ?? 0),
    end: from + (last ? last.index + last[0].length : text.length),
  }
}
