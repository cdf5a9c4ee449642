import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  createIndex,
  extendIndex,
  IndexFormatError,
  loadIndex,
  mergeIndexes,
  saveIndex,
  verifyQuotation,
  verifyQuotations,
  type Source,
  type SourceIndex,
  type Verification,
} from '../src/index.js'
import { createFingerprint, loadFingerprint } from '../src/fingerprint/index.js'
import { filterWindows } from '../src/index/filter-windows.js'
import { createSegment } from '../src/index/segment.js'
import { assembleIndex, LANGUAGES } from '../src/index/source-index.js'
import { listHashes } from '../src/locate/list-hashes.js'
import { toReadingText } from '../src/source/reading-text.js'
import { quotationsOf } from './quotations.js'
import { cut, distinctTexts, spansOf, wordedSources } from './texts.js'
import './seed.js'

/** Quotations from public-domain texts, most of them edited or changed somewhere. */
const realQuotations = fc.constantFrom(...wordedSources).chain(({ worded }) => quotationsOf(worded))

/** A few public-domain texts in some order, and quotations of any. */
const libraries = fc.record({
  sources: fc.shuffledSubarray(
    wordedSources.map(({ source }) => source),
    { minLength: 4, maxLength: 12 },
  ),
  quotations: fc.array(realQuotations, { minLength: 1, maxLength: 6 }),
  cuts: fc.tuple(fc.nat({ max: 4 }), fc.nat({ max: 4 })),
})

const answers = (index: SourceIndex, quotations: readonly string[]) =>
  quotations.map((quotation) => verifyQuotation(quotation, index))

const verdictsOf = (verifications: Verification[]) => verifications.map(({ verdict }) => verdict)

/** Divides sources in three. */
const divide = (sources: Source[], [one, two]: [number, number]): [Source[], Source[], Source[]] => {
  const [from, to] = [Math.min(one, two), Math.max(one, two)]
  return [sources.slice(0, from), sources.slice(from, to), sources.slice(to)]
}

describe('the answers of an index', () => {
  test('are the same after saving and loading it with its sources in another order', () => {
    fc.assert(
      fc.property(libraries, ({ sources, quotations }) => {
        const index = createIndex(sources)
        const loaded = loadIndex(saveIndex(index), sources.toReversed())
        expect(answers(loaded, quotations)).toEqual(answers(index, quotations))
        expect(saveIndex(loaded)).toEqual(saveIndex(index))
      }),
      { numRuns: 10 },
    )
  })

  test('give the same verdicts whether it was made at once, extended or merged', () => {
    fc.assert(
      fc.property(libraries, ({ sources, quotations, cuts }) => {
        // Where else the same words stand between note calls may be left out: each index looks at other windows.
        const [first, second, third] = divide(sources, cuts)
        const expected = verdictsOf(answers(createIndex(sources), quotations))
        const extended = extendIndex(extendIndex(createIndex(first), second), third)
        expect(verdictsOf(answers(extended, quotations))).toEqual(expected)
        const merged = mergeIndexes([createIndex(third), createIndex(first), createIndex(second)])
        expect(verdictsOf(answers(merged, quotations))).toEqual(expected)
      }),
      { numRuns: 10 },
    )
  })

  test('do not depend on the order of the sources', () => {
    fc.assert(
      fc.property(libraries, ({ sources, quotations }) => {
        const expected = answers(createIndex(sources), quotations)
        expect(answers(createIndex(sources.toReversed()), quotations)).toEqual(expected)
      }),
      { numRuns: 20 },
    )
  })

  test('list all of several sources that have the same words, by id, and not by their order', () => {
    fc.assert(
      fc.property(
        distinctTexts,
        fc.uniqueArray(fc.stringMatching(/^[a-z]{1,8}$/), { minLength: 2, maxLength: 6 }),
        ({ text }, ids) => {
          const index = createIndex(ids.map((id) => ({ id, text })))
          const { verdict, places } = verifyQuotation(text.trim(), index)
          expect([verdict, places.map(({ source }) => source)]).toEqual(['verbatim', ids.toSorted()])
        },
      ),
      { numRuns: 200 },
    )
  })

  test('are those of one pass, for what stands in the sources word for word', () => {
    const sources = wordedSources.map(({ source }) => source)
    const index = createIndex(sources)
    fc.assert(
      fc.property(
        fc.array(
          fc
            .constantFrom(...wordedSources)
            .chain(({ worded }) => spansOf(worded, 6, 40).map((span) => cut(worded, span))),
          { minLength: 1, maxLength: 6 },
        ),
        (quotations) => {
          // So is a large source looked at in one pass: with none but the windows of the quotations.
          const collect = filterWindows(listHashes(quotations, LANGUAGES))
          const filtered = assembleIndex([createSegment(sources.map(toReadingText), collect)])
          expect(verdictsOf(answers(filtered, quotations))).toEqual(verdictsOf(answers(index, quotations)))
          // Where else the same words stand between note calls is left out: each looks at other windows.
          expect(verdictsOf(verifyQuotations(quotations, sources))).toEqual(
            verdictsOf(answers(index, quotations)),
          )
        },
      ),
      { numRuns: 15 },
    )
  })

  test('of a source that others do not hold are the same when only it is looked at', () => {
    fc.assert(
      fc.property(libraries, ({ sources, quotations }) => {
        const index = createIndex(sources)
        for (const quotation of quotations) {
          const verification = verifyQuotation(quotation, index)
          const ids = [...new Set(verification.places.map(({ source }) => source))]
          if (ids.length > 0)
            expect(verifyQuotation(quotation, index, { sources: ids })).toEqual(verification)
          expect(verifyQuotation(quotation, index, { sources: [] }).verdict).toBe('unchecked')
        }
      }),
      { numRuns: 30 },
    )
  })
})

describe('bytes', () => {
  const source = {
    id: 'charter',
    text: 'We the peoples of the United Nations determined to save succeeding generations',
  }
  const saved = { index: saveIndex(createIndex([source])), fingerprint: createFingerprint(source) }
  const load = {
    index: (bytes: Uint8Array) => loadIndex(bytes, [source]),
    fingerprint: (bytes: Uint8Array) => createIndex([], { fingerprints: [loadFingerprint(bytes)] }),
  }
  describe.each(['index', 'fingerprint'] as const)('of a saved %s', (kind) => {
    test('are refused when one of them is another', () => {
      fc.assert(
        fc.property(
          fc.nat({ max: saved[kind].length - 1 }),
          fc.integer({ min: 1, max: 255 }),
          (at, change) => {
            const bytes = saved[kind].slice()
            bytes[at] = (bytes[at] ?? 0) ^ change
            expect(() => load[kind](bytes)).toThrow(IndexFormatError)
          },
        ),
        { numRuns: 400 },
      )
    })

    test('are refused when some are missing or too many', () => {
      fc.assert(
        fc.property(
          fc.nat({ max: saved[kind].length - 1 }),
          fc.uint8Array({ minLength: 1, maxLength: 20 }),
          (length, more) => {
            expect(() => load[kind](saved[kind].slice(0, length))).toThrow(IndexFormatError)
            expect(() => load[kind](new Uint8Array([...saved[kind], ...more]))).toThrow(IndexFormatError)
          },
        ),
        { numRuns: 300 },
      )
    })

    test('are refused when they are of any other kind', () => {
      fc.assert(
        fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
          expect(() => load[kind](bytes)).toThrow(IndexFormatError)
        }),
        { numRuns: 500 },
      )
    })

    test('are read at any address', () => {
      for (const offset of [1, 2, 3, 4]) {
        const bytes = new Uint8Array([...Array<number>(offset).fill(7), ...saved[kind]]).subarray(offset)
        const { verdict } = verifyQuotation('determined to save succeeding generations', load[kind](bytes))
        expect(verdict).toBe('verbatim')
      }
    })
  })
})
