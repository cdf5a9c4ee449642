import { expect, test } from 'vitest'
import { cutDocuments } from '../../corpus/cut-documents.js'
import { generateCorpus } from '../../corpus/generate-corpus.js'
import { normalise } from '../words/normalise.js'
import { wordsOf } from '../words/words-of.js'
import { createQueries } from './create-queries.js'
import type { QueryKind } from './query.js'

const { documents: all, heldOut } = generateCorpus(50_000)
const documents = cutDocuments(all, 50_000) ?? []
const queries = createQueries({ documents, heldOut }, { count: 80, seed: 2 })
const sourceWords = documents.map(({ text }) => ` ${wordsOf(text).join(' ')} `)

const ofKind = (kind: QueryKind): typeof queries => queries.filter((query) => query.kind === kind)
const standsInSources = (text: string): boolean =>
  sourceWords.some((words) => words.includes(` ${wordsOf(text).join(' ')} `))

test('the same seed gives the same quotations, another seed others', () => {
  expect(createQueries({ documents, heldOut }, { count: 80, seed: 2 })).toEqual(queries)
  expect(createQueries({ documents, heldOut }, { count: 80, seed: 3 })).not.toEqual(queries)
})

test('a quarter is of each kind', () => {
  expect(ofKind('verbatim')).toHaveLength(20)
  expect(ofKind('typographic')).toHaveLength(20)
  expect(ofKind('altered')).toHaveLength(20)
  expect(ofKind('absent')).toHaveLength(20)
})

test('origins give the words in the text and in the normalised text', () => {
  for (const { origin } of queries) {
    if (!origin) continue
    const { document, span, normalisedSpan, text } = origin
    const source = documents[document]?.text ?? ''
    expect(source.slice(span.start, span.end)).toBe(text)
    expect(normalise(source).slice(normalisedSpan.start, normalisedSpan.end)).toBe(normalise(text))
  }
})

test('verbatim quotations are the source to the letter, typographic ones its words but not its characters', () => {
  for (const { text, origin } of ofKind('verbatim')) expect(text).toBe(origin?.text)
  for (const { text, origin } of ofKind('typographic')) {
    expect(text).not.toBe(origin?.text)
    expect(wordsOf(text)).toEqual(wordsOf(origin?.text ?? ''))
  }
})

test('altered quotations stand in no source, and their first and last words are the source’s', () => {
  for (const { text, origin, touched } of ofKind('altered')) {
    expect(standsInSources(text)).toBe(false)
    expect(wordsOf(text)[0]).toBe(wordsOf(origin?.text ?? '')[0])
    expect(wordsOf(text).at(-1)).toBe(wordsOf(origin?.text ?? '').at(-1))
    expect((touched?.quoted.length ?? 0) + (touched?.source.length ?? 0)).toBeGreaterThan(0)
  }
})

test('absent quotations are held-out words that stand in no source', () => {
  for (const { text } of ofKind('absent')) {
    expect(heldOut.some((document) => document.text.includes(text))).toBe(true)
    expect(standsInSources(text)).toBe(false)
  }
})
