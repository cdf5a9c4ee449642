import { describe, expect, test } from 'vitest'
import { parseCollection, type Collection, type Quote } from '@florilegium/schema'

const quote = (id: string): Quote => ({
  type: 'quote',
  id,
  section: 'opening',
  speaker: 'somebody',
  text: 'Some words.',
  topics: [],
  anchor: { exact: 'Some words.', prefix: '', suffix: '', start: 0, end: 11, repairs: [] },
})

const collectionOf = (...records: object[]): Collection => ({
  name: 'a-package',
  version: '1.0.0',
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
      people: [{ id: 'somebody', name: 'Somebody' }],
      records: records as Quote[],
    },
  ],
})

const problemsOf = (value: unknown) => parseCollection(JSON.stringify(value, null, 2)).problems

describe('parseCollection', () => {
  test('returns a collection that is sound', () => {
    const collection = collectionOf(quote('an-id'))
    expect(parseCollection(JSON.stringify(collection))).toEqual({ collection, problems: [] })
  })

  const malformed = {
    'nothing at all': ['', 1],
    'a file that was cut off': ['{\n  "name": "a",\n  "documents": [', 3],
    'a page instead of data': ['<!doctype html>', 1],
  } as const
  test.each(Object.entries(malformed))('says where the text is no JSON: %s', (_, [text, line]) => {
    const { problems } = parseCollection(text)
    expect(problems).toHaveLength(1)
    expect(problems[0]?.message).toMatch(/^Not valid JSON: .*\. Build the package again, or reinstall it\.$/)
    expect(problems[0]?.line).toBe(line)
  })

  test('reports every problem, each at its own line', () => {
    const { text: _, ...untold } = quote('an-id')
    const problems = problemsOf({ ...collectionOf(untold, { ...quote('b'), partial: false }), version: 1 })
    expect(problems.map(({ message, path }) => [path.join('.'), message])).toEqual([
      ['version', 'Expected a string, found 1.'],
      ['documents.0.records.0', 'The field "text" is missing. Add it.'],
      [
        'documents.0.records.1.partial',
        'Expected true, found false. Leave the field out where that is not so.',
      ],
    ])
    expect(new Set(problems.map(({ line }) => line)).size).toBe(3)
  })

  test('names an unknown field', () => {
    expect(problemsOf(collectionOf({ ...quote('an-id'), speker: 'x' }))[0]?.message).toBe(
      'Unknown field "speker". Remove it, or correct its name.',
    )
  })

  test('refuses an address that is not http', () => {
    const collection = collectionOf()
    const [document] = collection.documents
    const bibliography = { ...document?.bibliography, URL: 'javascript:alert(1)' }
    const [problem] = problemsOf({ ...collection, documents: [{ ...document, bibliography }] })
    expect(problem?.path).toEqual(['documents', 0, 'bibliography', 'URL'])
  })

  test('finds an id that is used twice, a section and a speaker that do not exist', () => {
    const stray = { ...quote('an-id'), section: 'nowhere', speaker: 'nobody' }
    expect(problemsOf(collectionOf(quote('an-id'), stray)).map(({ message }) => message)).toEqual([
      'The id "an-id" is used already in these records. Give this entry another one.',
      'No section of the document has the id "nowhere". Correct it, or add the section to the document.',
      'No person of the document has the id "nobody". Correct it, or add the person to the document.',
    ])
  })
})
