import { readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { measure, type Measure } from './measure.js'
import { readCorpus } from './read-corpus.js'
import { toReport } from './to-report.js'

const reportPath = fileURLToPath(new URL('../recall.md', import.meta.url))

/** `UPDATE=1` writes the report anew, to be read before it is committed. */
const update = process.env['UPDATE'] === '1'

const measured = readCorpus().map((manuscript) => ({ manuscript, result: measure(manuscript) }))
const sum = (key: Exclude<keyof Measure, 'faults'>): number =>
  measured.reduce((total, { result }) => total + result[key], 0)

test('the corpus has at least 60 manuscripts, 15 of them real documents', () => {
  expect(measured.length).toBeGreaterThanOrEqual(60)
  expect(
    measured.filter(({ manuscript }) => manuscript.family === 'Real documents').length,
  ).toBeGreaterThanOrEqual(15)
})

test('every expected quotation stands in its manuscript', () => {
  for (const { manuscript } of measured) {
    const plain = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '')
    const text = plain(manuscript.text.replace(/&\w+;|\]\([^)]*\)|\]\[[^\]]*\]|`[^`]*`|^\s*>/gm, ' '))
    for (const { quotation } of manuscript.quotations) expect(text).toContain(plain(quotation))
  }
})

test('quotations are found, with their speakers, and little else is', () => {
  expect(sum('found') / sum('expected')).toBeGreaterThanOrEqual(0.97)
  expect(sum('falseAlarms') / sum('checked')).toBeLessThanOrEqual(0.02)
  expect(sum('attributed') / sum('found')).toBeGreaterThanOrEqual(0.95)
  expect(sum('wronglyAttributed') / sum('found')).toBeLessThanOrEqual(0.02)
})

test('the report is what the reader does', async () => {
  const report = toReport(measured)
  console.log(report)
  if (update) await writeFile(reportPath, report)
  expect(report).toBe(await readFile(reportPath, 'utf8'))
})
