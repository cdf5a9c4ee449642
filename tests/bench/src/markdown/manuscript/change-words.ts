import type { Random } from '../../corpus/random.js'

/** What a writer does to the words of a source. */
export type Treatment = 'verbatim' | 'edited' | 'altered' | 'prose'

const SHORTEST = 8
const LONGEST = 30

/**
 * Takes some words in a row and treats them as a writer would.
 *
 * @param words - The words of a source.
 * @param options - The treatment, words to put in instead, and the choice.
 * @returns The quotation, without marks.
 */
export function changeWords(
  words: readonly string[],
  { treatment, others, random }: { treatment: Treatment; others: readonly string[]; random: Random },
): string {
  const length = Math.min(words.length, SHORTEST + random.below(LONGEST - SHORTEST + 1))
  const from = random.below(words.length - length + 1)
  const taken = words.slice(from, from + length)
  const middle = 3 + random.below(taken.length - 6)
  switch (treatment) {
    case 'verbatim':
      return taken.join(' ')
    case 'edited':
      return random.fraction() < 0.5
        ? [...taken.slice(0, middle), '[…]', ...taken.slice(middle + 1)].join(' ')
        : [...taken.slice(0, middle), '…', ...taken.slice(middle + 1)].join(' ')
    case 'altered':
      return [...taken.slice(0, middle), random.pick(others), ...taken.slice(middle + 1)].join(' ')
    case 'prose':
      return Array.from({ length }, () => random.pick(others)).join(' ')
  }
}
