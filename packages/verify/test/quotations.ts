import fc from 'fast-check'
import type { Source, Verification } from '../src/index.js'
import { cut, spansOf, type WordedText } from './texts.js'

/** What a writer, or a slip, does to a word of a quotation. */
const EDITS: readonly ((word: string) => string)[] = [
  () => '…',
  () => '[…]',
  () => 'stranger',
  () => '',
  (word) => `[${word}]`,
  (word) => `${word} [sic]`,
  (word) => word.toUpperCase(),
  (word) => `“${word}”`,
  (word) => `${word},`,
  (word) => `not ${word}`,
  (word) => `${word} [emphasis added]`,
  (word) => `\u200B${word}`,
]

/** Brackets as in "[T]he"; they have tests of their own. */
const COMPLETING_BRACKET = /[\p{L}\p{M}\p{N}]\[|\][\p{L}\p{M}\p{N}]/u

/** Quotations from a text, some as they stand there and some with a few words edited or changed. */
export function quotationsOf(worded: WordedText): fc.Arbitrary<string> {
  return fc
    .record({
      span: spansOf(worded, 6, 30),
      edits: fc.array(fc.tuple(fc.nat({ max: 29 }), fc.constantFrom(...EDITS)), { maxLength: 3 }),
    })
    .map(({ span, edits }) => {
      const { start = 0 } = worded.words[span.from] ?? {}
      let quotation = cut(worded, span)
      const places = edits.map(([at, edit]) => [span.from + (at % (span.to - span.from)), edit] as const)
      for (const [at, edit] of places.sort(([a], [b]) => b - a)) {
        const word = worded.words[at] ?? { start, end: start }
        const [from, to] = [word.start - start, word.end - start]
        quotation =
          quotation.slice(0, from) + edit(worded.text.slice(word.start, word.end)) + quotation.slice(to)
      }
      return quotation
    })
    .filter((quotation) => !COMPLETING_BRACKET.test(quotation))
}

/** Puts a text into sections of one or two pieces each, out of order, with some text in none of them. */
export function sectionedSources(
  texts: fc.Arbitrary<WordedText>,
): fc.Arbitrary<{ source: Source; worded: WordedText }> {
  return texts.chain((worded) =>
    fc
      .record({
        cuts: fc.uniqueArray(fc.integer({ min: 1, max: worded.words.length - 1 }), {
          minLength: 2,
          maxLength: 6,
        }),
        seed: fc.array(fc.nat(), { minLength: 8, maxLength: 8 }),
      })
      .map(({ cuts, seed }) => {
        const bounds = [
          0,
          ...cuts.map((word) => worded.words[word]?.start ?? 0).sort((a, b) => a - b),
          worded.text.length,
        ]
        const pieces = bounds
          .slice(1)
          .map((end, index) => ({ start: bounds[index] ?? 0, end }))
          .map((range, index) => ({ range, key: seed[index] ?? 0 }))
          .sort((a, b) => a.key - b.key)
          .map(({ range }) => range)
        const sections = [pieces.slice(0, 2), pieces.slice(2, 4), pieces.slice(4, 6)]
          .filter((ranges) => ranges.length > 0)
          .map((ranges, index) => ({ id: `section-${index}`, ranges }))
        return { source: { id: 'sectioned', text: worded.text, sections }, worded }
      }),
  )
}

/** Everything of a verification that does not depend on the order in which sources are given. */
export function essence({ verdict, reason, differences }: Verification): unknown {
  return { verdict, reason, differences: differences.length }
}
