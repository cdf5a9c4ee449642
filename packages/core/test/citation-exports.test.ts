import { formatBibtex, formatCslJson, formatRis, type Reference } from '@florilegium/core'
import { describe, expect, test } from 'vitest'
import { works } from './citation-works.js'
import { exportCases } from './export-cases.js'

describe.each(Object.entries(exportCases))('%s', (_, { key, bibtex, ris }) => {
  const references = [works[key] as Reference]

  test('is an entry of BibTeX', () => {
    expect(formatBibtex(references)).toBe(bibtex.join('\n') + '\n')
  })

  test('is a record of RIS', () => {
    expect(formatRis(references)).toBe(ris.join('\r\n') + '\r\n')
  })

  test('is an item of CSL-JSON with all of its fields', () => {
    const items = JSON.parse(formatCslJson(references)) as unknown[]
    const { id, item } = references[0] as Reference
    // JSON has no NaN.
    expect(items).toEqual([JSON.parse(JSON.stringify({ ...item, id }))])
    expect(Object.keys(items[0] as object)[0]).toBe('id')
  })
})

test('several works follow each other', () => {
  const references = ['range', 'raw'].map((key) => works[key] as Reference)
  expect(formatBibtex(references)).toBe(
    '@book{range,\n  author = {Ames, Ann},\n  title = {Years},\n  year = {2019/2021},\n}\n\n' +
      '@book{raw,\n  author = {Cobb, Cy},\n  title = {Raw},\n  year = {2021},\n  month = mar,\n  day = {4},\n}\n',
  )
  expect(formatRis(references).split('\r\n')).toEqual([
    'TY  - BOOK',
    'ID  - range',
    'AU  - Ames, Ann',
    'TI  - Years',
    'PY  - 2019',
    'ER  - ',
    'TY  - BOOK',
    'ID  - raw',
    'AU  - Cobb, Cy',
    'TI  - Raw',
    'PY  - 2021',
    'DA  - 2021/03/04/',
    'ER  - ',
    '',
  ])
})

test('a key of BibTeX has nothing that ends it', () => {
  expect(formatBibtex([{ id: 'a b,c}\n@{d', item: { title: 'T' } }])).toBe(
    '@misc{a-b-c-d,\n  title = {T},\n}\n',
  )
})
