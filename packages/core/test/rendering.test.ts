import { formatAttribution, formatSpeaker, renderFigure, toPlainText } from '@florilegium/core'
import multilateralism from '@florilegium/multilateralism'
import type { ContentRecord, SourceDocument } from '@florilegium/schema'
import type { Nodes } from 'mdast'
import { describe, expect, test } from 'vitest'

const report = multilateralism.documents.find(({ id }) => id === 'making-it-matter') as SourceDocument
const find = (id: string) => report.records.find((record) => record.id === id) as ContentRecord

const provision: ContentRecord = {
  type: 'provision',
  id: 'article-1',
  section: 'opening',
  label: 'Article 1',
  text: 'Everything is to be quoted as it is.',
  topics: [],
  anchor: { exact: '', prefix: '', suffix: '', start: 0, end: 0, repairs: [] },
}

/** Each type of record: who says it, its attribution, and the paragraphs it is embedded as. */
const cases: Record<string, [ContentRecord, string, string, string[]]> = {
  'a quotation': [
    find('ruggie-definition'),
    'John Ruggie',
    'John Ruggie, in Making it Matter (GIGA and Körber-Stiftung 2021)',
    ['coordinating relations among three or more states in accordance with certain principles'],
  ],
  'a passage': [
    find('west-and-democracy'),
    'GIGA and Körber-Stiftung',
    'Making it Matter (GIGA and Körber-Stiftung 2021)',
    ['The problem, however, begins with equating “the West” with democracy.'],
  ],
  'a recommendation in a box': [
    find('benefit-the-people'),
    'Recommendation',
    'Recommendation, in Making it Matter (GIGA and Körber-Stiftung 2021)',
    ['Multilateral cooperation needs to benefit the people.'],
  ],
  'a step': [
    find('develop-narratives'),
    'Recommendation',
    'Recommendation, in Making it Matter (GIGA and Körber-Stiftung 2021)',
    [
      'Develop a narrative to make a difference',
      'To counter this effect and promote multilateralism, compelling narratives are needed.',
    ],
  ],
  'a provision': [
    provision,
    'Article 1',
    'Article 1, in Making it Matter (GIGA and Körber-Stiftung 2021)',
    ['Everything is to be quoted as it is.'],
  ],
}

describe.each(Object.entries(cases))('%s', (_, [record, speaker, attribution, paragraphs]) => {
  test('is attributed', () => {
    expect(formatSpeaker(record, report)).toBe(speaker)
    expect(toPlainText(formatAttribution(record, report))).toBe(attribution)
  })

  test('becomes a figure', () => {
    const figure = renderFigure(
      { id: record.id, record, document: report },
      { citation: { text: [] }, addNote: () => ({ type: 'text', value: '' }) },
    )
    expect(figure.data.hProperties['className']).toEqual(['florilegium', `florilegium-${record.type}`])
    const [blockquote] = figure.children
    expect(blockquote?.type === 'blockquote' && blockquote.children.map(textOf)).toEqual(paragraphs)
  })
})

function textOf(node: Nodes): string {
  if ('value' in node) return node.value
  return 'children' in node ? node.children.map(textOf).join('') : ''
}
