import { describe, expect, test } from 'vitest'
import type { Collection, Recommendation, RetiredRecord } from '../index.js'
import { validateCollection } from './validate-collection.js'

const anchor = { exact: 'Do it.', prefix: '', suffix: '', start: 0, end: 6, repairs: [] }

const recommendation: Recommendation = {
  type: 'recommendation',
  id: 'do-it',
  section: 'opening',
  kind: 'statement',
  text: 'Do it.',
  addressees: [],
  topics: ['action'],
  supportedBy: [],
  anchor,
}

const collectionOf = (records: object[], more: object = {}): Collection => ({
  name: 'a-package',
  version: '1.0.0',
  topics: [{ id: 'action', title: 'Action', description: 'What is to be done.' }],
  documents: [
    {
      id: 'a-document',
      bibliography: {
        type: 'report',
        title: 'A Document',
        author: [{ literal: 'An Institution' }],
        issued: { 'date-parts': [[2021]] },
        language: 'en',
      },
      rights: 'All.',
      source: { file: 'a-document.txt', sha256: '0'.repeat(64) },
      sections: [{ id: 'opening', title: 'Opening' }],
      people: [],
      records: records as Recommendation[],
      ...more,
    },
  ],
})

const messagesOf = (value: unknown) =>
  validateCollection(value).map(({ path, message }) => `${path.join('.')}: ${message}`)

describe('validateCollection', () => {
  test('accepts every type of record, and retired ids that lead to them', () => {
    const records = [
      recommendation,
      { type: 'passage', id: 'a-passage', section: 'opening', text: 'Words.', topics: [], anchor },
      {
        type: 'provision',
        id: 'article-1',
        section: 'opening',
        label: 'Article 1',
        text: 'Words.',
        topics: [],
        anchor,
      },
    ]
    const retired: RetiredRecord[] = [
      { type: 'moved', id: 'just-do-it', to: 'do-it' },
      { type: 'split', id: 'both', to: ['do-it', 'a-passage'] },
      { type: 'withdrawn', id: 'dubious', reason: 'It was no quotation.' },
    ]
    expect(messagesOf(collectionOf(records, { retired }))).toEqual([])
  })

  const wrong: Record<string, [object[], object, string[]]> = {
    'an id that is no id': [
      [{ ...recommendation, id: 'Do it' }],
      {},
      [
        'documents.0.records.0.id: Expected an id of lower-case words joined by hyphens, such as "robinson-inequalities"; found "Do it".',
      ],
    ],
    'a kind that there is not': [
      [{ ...recommendation, kind: 'wish' }],
      {},
      ['documents.0.records.0.kind: Expected one of: numbered, box, step, statement; found "wish".'],
    ],
    'a type that there is not': [
      [{ ...recommendation, type: 'wish' }],
      {},
      ['documents.0.records.0.type: Unknown "type": "wish". Correct it.'],
    ],
    'a topic and a quotation that do not exist': [
      [{ ...recommendation, topics: ['acton'], supportedBy: ['do-it'] }],
      {},
      [
        'documents.0.records.0.topics.0: No topic of the collection has the id "acton". Correct it, or add the topic to topics.yaml.',
        'documents.0.records.0.supportedBy.0: No quotation of the document has the id "do-it". Correct it, or remove it.',
      ],
    ],
    'a retired id that is used again': [
      [recommendation],
      { retired: [{ type: 'withdrawn', id: 'do-it', reason: 'It was wrong.' }] },
      [
        'documents.0.records.0.id: The id "do-it" is retired, and is never used again. Give this record another one.',
      ],
    ],
    'targets that are retired or nowhere': [
      [recommendation],
      {
        retired: [
          { type: 'moved', id: 'a', to: 'b' },
          { type: 'moved', id: 'b', to: 'do-it' },
          { type: 'split', id: 'c', to: ['do-it', 'nowhere'] },
        ],
      },
      [
        'documents.0.retired.0.to: "a" leads to "b", which is retired itself. Name a record that there is now.',
        'documents.0.retired.2.to.1: "c" leads to "nowhere", which is no record of the document. Name a record that there is now.',
      ],
    ],
    'an id that is retired twice': [
      [recommendation],
      {
        retired: [
          { type: 'moved', id: 'a', to: 'do-it' },
          { type: 'withdrawn', id: 'a', reason: 'It was wrong.' },
        ],
      },
      [
        'documents.0.retired.1.id: The id "a" is used already in these retired ids. Give this entry another one.',
      ],
    ],
  }
  test.each(Object.entries(wrong))('names %s', (_, [records, more, messages]) => {
    expect(messagesOf(collectionOf(records, more))).toEqual(messages)
  })

  test('names a document and a topic that are there twice', () => {
    const collection = collectionOf([])
    const { documents, topics = [] } = collection
    const twice = { ...collection, documents: [...documents, ...documents], topics: [...topics, ...topics] }
    expect(messagesOf(twice)).toEqual([
      'topics.1.id: The id "action" is used already in these topics. Give this entry another one.',
      'documents.1.id: The id "a-document" is used already in these documents. Give this entry another one.',
    ])
  })
})
