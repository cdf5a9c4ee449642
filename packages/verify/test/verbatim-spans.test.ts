import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createIndex, verifyQuotation } from '../src/index.js'
import { cut, realSources, spansOf, wordedSources, wordedTexts } from './texts.js'
import './seed.js'

describe('a span that is cut from a source at the boundaries of words', () => {
  test('is verbatim in generated prose of any script, or too short', () => {
    let checked = 0
    fc.assert(
      fc.property(
        wordedTexts.chain((worded) => fc.tuple(fc.constant(worded), spansOf(worded, 4))),
        ([worded, span]) => {
          const index = createIndex([{ id: 'source', text: worded.text }])
          const { verdict, reason, differences } = verifyQuotation(cut(worded, span), index)
          if (reason !== 'too-short') checked++
          expect([verdict, reason, differences]).toEqual(
            reason === 'too-short' ? ['unchecked', 'too-short', []] : ['verbatim', undefined, []],
          )
        },
      ),
      { numRuns: 500 },
    )
    expect(checked).toBeGreaterThan(350)
  })

  test('is verbatim among all public-domain texts in one index, and stands in the text it was cut from', () => {
    const index = createIndex(realSources)
    let checked = 0
    fc.assert(
      fc.property(
        fc
          .constantFrom(...wordedSources)
          .chain(({ source: { id }, worded }) =>
            fc.tuple(fc.constant(id), fc.constant(worded), spansOf(worded, 8)),
          ),
        ([id, worded, span]) => {
          const { verdict, reason, places } = verifyQuotation(cut(worded, span), index)
          if (reason === 'too-short') return
          checked++
          expect(verdict).toBe('verbatim')
          const start = worded.words[span.from]?.start
          expect(places.filter(({ source, range }) => source === id && range.start === start)).toHaveLength(1)
        },
      ),
      { numRuns: 500 },
    )
    expect(checked).toBeGreaterThan(450)
  })

  test('stands in its section, whatever the order of the sections in the text', () => {
    fc.assert(
      fc.property(
        fc
          .uniqueArray(wordedTexts, { minLength: 2, maxLength: 4, selector: ({ text }) => text })
          .chain((parts) =>
            fc.tuple(
              fc.constant(parts),
              fc.shuffledSubarray(
                parts.map((_, index) => index),
                { minLength: parts.length },
              ),
              fc
                .nat({ max: parts.length - 1 })
                .chain((at) => fc.tuple(fc.constant(at), spansOf(parts[at] ?? { text: '', words: [] }, 8))),
            ),
          ),
        ([parts, order, [at, span]]) => {
          const starts = parts.map((_, index) =>
            parts.slice(0, index).reduce((sum, { text }) => sum + text.length + 2, 0),
          )
          const text = parts.map((part) => part.text).join('\n\n')
          const sections = order.map((index) => {
            const start = starts[index] ?? 0
            return {
              id: `section-${index}`,
              ranges: [{ start, end: start + (parts[index]?.text.length ?? 0) }],
            }
          })
          const worded = parts[at]
          if (!worded) return
          const { verdict, reason, places } = verifyQuotation(
            cut(worded, span),
            createIndex([{ id: 'a', text, sections }]),
          )
          if (reason === 'too-short') return
          expect(verdict).toBe('verbatim')
          const range = {
            start: (starts[at] ?? 0) + (worded.words[span.from]?.start ?? 0),
            end: (starts[at] ?? 0) + (worded.words[span.to - 1]?.end ?? 0),
          }
          expect(places).toContainEqual({ source: 'a', section: `section-${at}`, range, ranges: [range] })
        },
      ),
      { numRuns: 150 },
    )
  })
})
