import type { Collection, ContentRecord, SourceDocument } from '@florilegium/schema'
import { expect, test } from 'vitest'
import { createCatalog } from './create-catalog.js'
import { searchRecords } from './search-records.js'

const anchor = { exact: '', prefix: '', suffix: '', start: 0, end: 0, repairs: [] }
const base = { section: 'one', topics: ['trade'], anchor }

function catalogOf(...records: ContentRecord[]) {
  const document = {
    id: 'report',
    bibliography: {
      type: 'report',
      title: 'A Report',
      author: [],
      issued: { 'date-parts': [[2020]] },
      language: 'en',
    },
    rights: '',
    source: { file: '', sha256: '' },
    sections: [{ id: 'one', title: 'Opening remarks' }],
    people: [{ id: 'ana-munoz', name: 'Ana Muñoz' }],
    records,
  } satisfies SourceDocument
  const topics = [{ id: 'trade', title: 'Commerce between states', description: '' }]
  return createCatalog([{ name: 'a', version: '1.0.0', topics, documents: [document] } satisfies Collection])
}

const passage = (id: string, text: string): ContentRecord => ({ ...base, type: 'passage', id, text })
const idsOf = (results: ReturnType<typeof searchRecords>) => results.map(({ entry }) => entry.id)

const catalog = catalogOf(
  passage('large', 'The Großmächte disagree about the order of things.'),
  passage('orders', 'Many orders were given, and the world was at peace.'),
  passage('world', 'The order of the world is what states make of it.'),
  passage('row', 'A world order is what states make of it.'),
  { ...base, type: 'quote', id: 'speech', speaker: 'ana-munoz', text: 'Nobody listens.' },
  {
    ...base,
    type: 'recommendation',
    id: 'first',
    kind: 'numbered',
    number: 3,
    title: 'Listen',
    text: 'Listen more.',
    addressees: ['The European Union'],
    supportedBy: [],
  },
  passage('chinese', '多边主义的未来取决于各国。'),
)

const cases: Record<string, [query: string, ids: string[]]> = {
  'finds records that have every word, the words in a row first, beginnings of words last': [
    'world order',
    ['row', 'world', 'orders'],
  ],
  'does not tell case, accents and ß apart': ['GROSSMACHTE', ['large']],
  'finds a quote by its speaker': ['munoz', ['speech']],
  'finds a recommendation by whom it addresses': ['european union', ['first']],
  'finds a recommendation by its number': ['3', ['first']],
  'puts a word of the text before a word of an id': ['world', ['orders', 'world', 'row']],
  'finds words by their beginning, whole words first': ['listen', ['first', 'speech']],
  'finds no word by its middle': ['isten', []],
  'finds words of a script without spaces anywhere': ['主义', ['chinese']],
  'finds nothing when one word stands nowhere': ['world nowhere', []],
  'finds nothing for marks alone': ['?!', []],
  'takes every record for an empty query, in the order of the catalog': [
    ' ',
    ['large', 'orders', 'world', 'row', 'speech', 'first', 'chinese'],
  ],
}

test.for(Object.entries(cases))('%s', ([, [query, ids]]) => {
  expect(idsOf(searchRecords(catalog, query))).toEqual(ids)
})

test('finds records by the names of topic, section and document, all alike, in the order of the catalog', () => {
  for (const query of ['commerce', 'opening', 'a report'])
    expect(idsOf(searchRecords(catalog, query)), query).toHaveLength(7)
})

test('chooses by speaker, topic, document, type and kind', () => {
  expect(idsOf(searchRecords(catalog, '', { speaker: 'ana-munoz' }))).toEqual(['speech'])
  expect(idsOf(searchRecords(catalog, '', { speaker: 'President Munoz' }))).toEqual(['speech'])
  expect(idsOf(searchRecords(catalog, '', { speaker: 'Pedro Muñoz' }))).toEqual([])
  expect(idsOf(searchRecords(catalog, '', { type: 'quote' }))).toEqual(['speech'])
  expect(idsOf(searchRecords(catalog, '', { kind: 'numbered' }))).toEqual(['first'])
  expect(idsOf(searchRecords(catalog, '', { kind: 'box' }))).toEqual([])
  expect(idsOf(searchRecords(catalog, '', { topic: 'trade', document: 'report' }))).toHaveLength(7)
  expect(idsOf(searchRecords(catalog, '', { topic: 'peace' }))).toEqual([])
  expect(idsOf(searchRecords(catalog, '', { document: 'other' }))).toEqual([])
})

test('says where the words stand in the text', () => {
  const [result] = searchRecords(catalog, 'gross order')
  const { entry, ranges } = result ?? { ranges: [] }
  expect(ranges.map(({ start, end }) => entry?.record.text.slice(start, end))).toEqual([
    'Großmächte',
    'order',
  ])
})
