import type { ContentRecord, SourceDocument } from '@florilegium/schema'
import { expect, test } from 'vitest'
import { findRecord } from './find-record.js'

test('the record is found that holds all pieces of the words, in whatever order its own pieces stand', () => {
  const record = (id: string, anchor: object): ContentRecord => ({ id, anchor }) as ContentRecord
  const divided = record('divided', {
    start: 50,
    end: 20,
    ranges: [
      { start: 50, end: 60 },
      { start: 10, end: 20 },
    ],
  })
  const whole = record('whole', { start: 12, end: 55 })
  const document = { records: [divided, whole] } as SourceDocument
  const find = (...ranges: [number, number][]) =>
    findRecord(
      document,
      ranges.map(([start, end]) => ({ start, end })),
    )?.id

  expect(find([52, 60], [10, 14])).toBe('divided')
  expect(find([12, 18])).toBe('divided')
  expect(find([15, 25])).toBe('whole')
  expect(find([52, 60], [25, 30])).toBeUndefined()
  expect(find([11, 25])).toBeUndefined()
  expect(find()).toBeUndefined()
})
