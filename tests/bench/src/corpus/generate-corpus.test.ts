import { expect, test } from 'vitest'
import { BYTES_PER_WORD } from './corpus.js'
import { cutDocuments } from './cut-documents.js'
import { generateCorpus } from './generate-corpus.js'

test('the same arguments give the same texts', () => {
  expect(generateCorpus(50_000)).toEqual(generateCorpus(50_000))
})

test('a larger corpus begins with the smaller one, and no held-out text is in it', () => {
  const small = generateCorpus(50_000)
  const large = generateCorpus(150_000)
  expect(large.documents.length).toBeGreaterThan(small.documents.length)
  expect(large.documents.slice(0, small.documents.length)).toEqual(small.documents)
  const texts = new Set(large.documents.map(({ text }) => text))
  expect(large.heldOut.some(({ text }) => texts.has(text))).toBe(false)
})

test('words are as long and as uneven as in English', () => {
  const text = generateCorpus(150_000)
    .documents.map((document) => document.text)
    .join('\n')
  const words = text.toLowerCase().match(/[a-z]+/g) ?? []
  expect(Buffer.byteLength(text) / (text.match(/\S+/g) ?? []).length).toBeCloseTo(BYTES_PER_WORD, 0)
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  const [first = 0, second = 0, ...others] = [...counts.values()].sort((a, b) => b - a)
  expect(first / words.length).toBeGreaterThan(0.04)
  expect(first / words.length).toBeLessThan(0.12)
  expect(first).toBeGreaterThan(1.5 * second)
  expect(others.filter((count) => count === 1).length).toBeGreaterThan(counts.size / 5)
})

test('texts hold quotation marks, dashes and paragraphs of several kinds', () => {
  const text = generateCorpus(600_000)
    .documents.map((document) => document.text)
    .join('\n')
  for (const mark of ['“', '”', '"', '’', "'s", '—', '--', ' – ', '? ', '; ', '\n\n## ']) {
    expect(text).toContain(mark)
  }
})

test('documents are cut to a size after a paragraph', () => {
  const { documents } = generateCorpus(150_000)
  const cut = cutDocuments(documents, 100_000) ?? []
  const bytes = cut.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0)
  expect(bytes / BYTES_PER_WORD).toBeGreaterThan(98_000)
  expect(bytes / BYTES_PER_WORD).toBeLessThanOrEqual(100_000)
  const last = cut.at(-1)
  const whole = documents[cut.length - 1]?.text ?? ''
  expect(whole.startsWith(`${last?.text}\n\n`)).toBe(true)
})

test('a corpus that is too small is not passed off as a larger one', () => {
  expect(cutDocuments([{ id: 'short', text: 'A few words.' }], 100_000)).toBeUndefined()
})
