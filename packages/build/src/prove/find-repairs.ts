import type { Repair } from '@florilegium/schema'

/**
 * Lists the words that are spelled differently in two texts that have the same letters.
 *
 * @param clean - The text as the record has it.
 * @param source - The same stretch of the source.
 * @returns The differing words, in order. Differences in the amount of white space between words are none.
 * @throws {RangeError} When the letters of the two texts differ.
 * @example
 * ```ts @import.meta.vitest
 * const repairs = findRepairs('a so-called invitation', 'a so-calle d\n\ninvi-\n\ntation')
 * expect(repairs).toEqual([
 *   { source: 'so-calle d', clean: 'so-called' },
 *   { source: 'invi- tation', clean: 'invitation' },
 * ])
 * ```
 */
export function findRepairs(clean: string, source: string): Repair[] {
  const cleanGaps = splitAtLetters(clean)
  const sourceGaps = splitAtLetters(source)
  const repairs: Repair[] = []
  const word = { clean: '', source: '' }
  if (cleanGaps.length !== sourceGaps.length) throw new RangeError('The letters of the two texts differ.')
  for (const [index, cleanGap] of cleanGaps.entries()) {
    const sourceGap = sourceGaps[index] as Gap
    if (cleanGap.letter !== sourceGap.letter) throw new RangeError('The letters of the two texts differ.')
    if (cleanGap.before === sourceGap.before && cleanGap.before.includes(' ')) {
      const [end = '', ...start] = cleanGap.before.split(' ')
      endWord(end, end)
      word.clean = word.source = start.join(' ')
    } else {
      word.clean += cleanGap.before
      word.source += sourceGap.before
    }
    word.clean += cleanGap.letter
    word.source += sourceGap.letter
  }
  endWord('', '')
  return repairs

  function endWord(cleanEnd: string, sourceEnd: string): void {
    const repair = { source: word.source + sourceEnd, clean: word.clean + cleanEnd }
    if (repair.source !== repair.clean) repairs.push(repair)
  }
}

/** A letter and what stands between it and the letter before, each run of white space as one space. */
interface Gap {
  before: string
  letter: string
}

function splitAtLetters(text: string): Gap[] {
  const gaps = text
    .replace(/\s+/g, ' ')
    .matchAll(/(?<before>[^\p{L}\p{M}\p{N}]*)(?<letter>[\p{L}\p{M}\p{N}])/gu)
  return Array.from(gaps, ({ groups }) => groups as unknown as Gap)
}
