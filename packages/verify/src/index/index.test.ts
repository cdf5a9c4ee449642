import { describe, expect, test } from 'vitest'
import { createFingerprint, loadFingerprint } from '../fingerprint/index.js'
import type { ReadingText } from '../source/reading-text.js'
import { verifyQuotation } from '../verify-quotation.js'
import { extendIndex, mergeIndexes } from './extend-index.js'
import { groupTexts } from './group-texts.js'
import { IndexFormatError } from './index-format-error.js'
import { loadIndex, saveIndex } from './save-index.js'
import { createIndex } from './source-index.js'

const charter = {
  id: 'charter',
  text: 'We the peoples of the United Nations determined to save succeeding generations',
}
const declaration = {
  id: 'declaration',
  text: 'All human beings are born free and equal in dignity and rights',
}

/** What is thrown, as data. */
function catchError(act: () => unknown): unknown {
  try {
    return act()
  } catch (error) {
    return error instanceof IndexFormatError
      ? { name: error.name, code: error.code, message: error.message }
      : error
  }
}

const files = {
  index: {
    bytes: saveIndex(createIndex([charter])),
    load: (bytes: Uint8Array) => loadIndex(bytes, [charter]),
  },
  fingerprint: { bytes: createFingerprint(charter), load: loadFingerprint },
}

describe.each(['index', 'fingerprint'] as const)('the bytes of a saved %s', (name) => {
  const { bytes, load } = files[name]
  const error = (code: string, message: string) => ({ name: 'IndexFormatError', code, message })

  test('that are those of another file are refused', () => {
    const other = files[name === 'index' ? 'fingerprint' : 'index'].bytes
    const message = `These bytes are no ${name} of @florilegium/verify. Give those that it saved.`
    expect(catchError(() => load(other))).toEqual(error('not-an-index', message))
  })

  test('of another version are refused', () => {
    const message = `This ${name} has format 7, expected 1. Make it again with this version of @florilegium/verify.`
    expect(catchError(() => load(bytes.with(4, 7)))).toEqual(error('other-version', message))
  })

  test('that are truncated are refused', () => {
    const found = `This ${name} is truncated: it has ${bytes.length - 4} bytes, expected ${bytes.length}. Copy or make it again.`
    expect(catchError(() => load(bytes.slice(0, -4)))).toEqual(error('truncated', found))
    const empty = `This ${name} is truncated: it has 0 bytes, expected 16. Copy or make it again.`
    expect(catchError(() => load(new Uint8Array()))).toEqual(error('truncated', empty))
  })

  test('that are damaged are refused', () => {
    const message = `This ${name} is damaged: its checksum is wrong. Copy or make it again.`
    const at = bytes.length - 10
    expect(catchError(() => load(bytes.with(at, (bytes[at] ?? 0) ^ 1)))).toEqual(error('damaged', message))
    expect(catchError(() => load(new Uint8Array([...bytes, 0])))).toEqual(error('damaged', message))
  })
})

describe('a saved index', () => {
  const bytes = saveIndex(createIndex([charter, declaration]))

  test('is refused where a source is missing', () => {
    expect(catchError(() => loadIndex(bytes, [charter]))).toEqual({
      name: 'IndexFormatError',
      code: 'other-sources',
      message:
        'The index holds the source "declaration", which is not among those given. Give it, or make the index again.',
    })
  })

  test.each([
    ['a letter', declaration.text.replace('free', 'tree')],
    ['its length', `${declaration.text}.`],
  ])('is refused where a source has changed in %s', (_, text) => {
    expect(catchError(() => loadIndex(bytes, [charter, { ...declaration, text }]))).toEqual({
      name: 'IndexFormatError',
      code: 'other-sources',
      message: 'The source "declaration" has changed since the index was made. Make the index again.',
    })
  })

  test('is loaded with sources in any order, and with more than it holds', () => {
    const loaded = loadIndex(bytes, [{ id: 'other', text: 'other words' }, declaration, charter])
    expect(verifyQuotation('born free and equal in dignity', loaded).place?.source).toBe('declaration')
    expect([...loaded.ids]).toEqual(['charter', 'declaration'])
  })
})

describe('an index', () => {
  test('has no two sources of the same id, whether of texts, of fingerprints or of both', () => {
    const print = loadFingerprint(createFingerprint(charter))
    const message = new RangeError('Two sources have the id "charter".')
    expect(() => createIndex([charter, charter])).toThrow(message)
    expect(() => createIndex([charter], { fingerprints: [print] })).toThrow(message)
    expect(() => createIndex([], { fingerprints: [print, print] })).toThrow(message)
    expect(() => extendIndex(createIndex([charter]), [charter])).toThrow(message)
    expect(() => mergeIndexes([createIndex([charter]), createIndex([charter])])).toThrow(message)
  })

  test('without sources says so', () => {
    expect(verifyQuotation('born free and equal in dignity', createIndex([]))).toEqual({
      verdict: 'unchecked',
      reason: 'no-source',
      places: [],
      folds: [],
      differences: [],
      elisions: [],
      brackets: [],
      notes: [],
    })
  })

  test('stays as it is when it is extended, and keeps its fingerprints', () => {
    const index = createIndex([], { fingerprints: [loadFingerprint(createFingerprint(charter))] })
    const extended = extendIndex(index, [declaration])
    expect([[...index.ids], [...extended.ids].sort()]).toEqual([['charter'], ['charter', 'declaration']])
    expect(verifyQuotation('determined to save succeeding generations', extended).verdict).toBe('verbatim')
  })

  test('that grows by one source at a time keeps few segments', () => {
    let index = createIndex([])
    for (let at = 0; at < 64; at++)
      index = extendIndex(index, [{ id: `source-${at}`, text: `${declaration.text} number ${at} of many` }])
    expect(index.segments.length).toBeLessThanOrEqual(7)
    expect(index.segments.flatMap(({ texts }) => texts)).toHaveLength(64)
    expect(verifyQuotation('dignity and rights number 17 of many', index).place?.source).toBe('source-17')
  })
})

test('texts are grouped so that the code units of each group can be counted in 32 bits', () => {
  // Two thirds of what strings can have would be too much for a test: only the length is read.
  const readings = [3e9, 1e9, 3e8, 4e9, 1].map(
    (length, at) => ({ id: `${at}`, text: { length } }) as unknown as ReadingText,
  )
  expect(groupTexts(readings).map((group) => group.map(({ id }) => id))).toEqual([
    ['0', '1'],
    ['2'],
    ['3', '4'],
  ])
  expect(groupTexts([])).toEqual([])
})
