import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createIndex, verifyQuotation, verifyQuotations } from '../src/index.js'
import { createFingerprint, loadFingerprint } from '../src/fingerprint/index.js'
import './seed.js'

/** Code units of any kind: halves of surrogate pairs, NUL, controls, marks, what brackets and joins. */
const unit = fc.oneof(
  fc.nat({ max: 0xffff }).map((code) => String.fromCharCode(code)),
  fc.constantFrom(
    '\0',
    '\u0001',
    '\uD83D',
    '\uDE00',
    '[',
    ']',
    '…',
    '.',
    '-',
    '\n',
    '"',
    "'",
    ' ',
    ' ',
    'the',
    'word',
  ),
)
const anyString = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 120 }),
  fc.string({ unit: 'grapheme', maxLength: 80 }),
  fc.array(unit, { maxLength: 120 }).map((units) => units.join('')),
)

describe('any string at all', () => {
  test('as quotation and source gives an answer with ranges in the strings, the same one from a text that is quoted from it', () => {
    fc.assert(
      fc.property(anyString, anyString, fc.nat(), fc.nat(), (source, other, one, two) => {
        const [from, to] = [one, two].map((at) => at % (source.length + 1)).sort((a, b) => a - b)
        for (const quotation of [
          other,
          source,
          source.slice(from, to),
          other + source.slice(from, to) + other,
        ]) {
          const sources = [{ id: 'a', text: source }]
          const fingerprint = loadFingerprint(createFingerprint({ id: 'f', text: source }))
          const verifications = [
            verifyQuotation(quotation, createIndex(sources)),
            ...verifyQuotations([quotation], sources),
            verifyQuotation(quotation, createIndex([], { fingerprints: [fingerprint] })),
            verifyQuotation(
              quotation,
              createIndex([{ id: 'b', text: other }], { fingerprints: [fingerprint] }),
            ),
          ]
          for (const { verdict, reason, places, differences, elisions, brackets } of verifications) {
            expect(reason !== undefined).toBe(verdict === 'unchecked')
            const ranges = [
              ...differences.map(({ quoted }) => quoted),
              ...[...elisions, ...brackets].map(({ mark }) => mark),
            ]
            for (const { range, text } of ranges) expect(quotation.slice(range.start, range.end)).toBe(text)
            for (const { source: id, range } of places) {
              const { length } = id === 'b' ? other : source
              expect([range.start >= 0, range.start < range.end, range.end <= length]).toEqual([
                true,
                true,
                true,
              ])
            }
          }
          if (quotation === source) expect(['verbatim', 'unchecked']).toContain(verifications[0]?.verdict)
        }
      }),
      { numRuns: 150 },
    )
  })
})
