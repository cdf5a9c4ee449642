import { createCatalog } from '@florilegium/core'
import { expect, test } from 'vitest'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { findIdAt, toDocumentId } from '../../src/authoring/content-document.js'
import { findManuscriptUses } from '../../src/authoring/find-manuscript-uses.js'
import { renameContentId } from '../../src/authoring/rename-content-id.js'
import { edited, files, readTestPackage, toUri } from './a-package.js'

const quotes = 'content/report/quotes.yaml'
const recommendations = 'content/report/recommendations.yaml'
const retired = 'content/report/retired.yaml'

/** Renames what the cursor stands on; gives the files that change, by path, or the reason why none does. */
async function rename(
  newId: string,
  changed: Record<string, string | undefined>,
): Promise<Record<string, string> | string> {
  const { document, file, offset } = await readTestPackage(changed)
  const id = findIdAt(document, file.uri, offset)
  if (!id) throw new Error('There is no id at the cursor.')
  const { edits, refusal } = renameContentId([document], { space: id.space, id: id.id, newId })
  if (refusal !== undefined) return refusal
  const result: Record<string, string> = {}
  for (const uri of new Set(edits.map((edit) => edit.uri))) {
    const path = uri.slice(toUri('').length)
    const text = ({ ...files, ...changed } as Record<string, string | undefined>)[path] ?? ''
    const before = TextDocument.create(uri, 'yaml', 0, text.replace('‸', ''))
    const own = edits.filter((edit) => edit.uri === uri)
    result[path] = TextDocument.applyEdits(
      before,
      own.map(({ range, newText }) => ({
        newText,
        range: { start: before.positionAt(range.start), end: before.positionAt(range.end) },
      })),
    )
  }
  return result
}

const onBetter = edited(quotes, 'id: better', 'id: bet‸ter')
const newQuotes = files[quotes].replace('better', 'much-better')
const newRecommendations = files[recommendations].replace('better', 'much-better')

test('a released id is renamed with its uses, and a file says what became of it', async () => {
  expect(await rename('much-better', onBetter)).toEqual({
    [quotes]: newQuotes,
    [recommendations]: newRecommendations,
    [retired]: `# yaml-language-server: $schema=../../node_modules/@florilegium/schema/schemas/retired-file.schema.json
retired:
  - type: moved
    id: better
    to: much-better
`,
  })
})

test('an id that was never released leaves no trace', async () => {
  const changed = await rename('much-better', { ...onBetter, 'ledger.json': '{}' })
  expect(changed).toEqual({ [quotes]: newQuotes, [recommendations]: newRecommendations })
  expect(await rename('much-better', { ...onBetter, 'ledger.json': undefined })).toEqual(changed)
})

test('it may begin at a use', async () => {
  const changed = { ...edited(recommendations, '[better]', '["‸better"]') }
  expect(await rename('much-better', changed)).toMatchObject({
    [quotes]: newQuotes,
    [recommendations]: files[recommendations].replace('[better]', '["much-better"]'),
  })
})

const entry = 'retired:\n  - { type: moved, id: old, to: better }\n'

const lists: Record<string, [string, string]> = {
  'a list, whose targets follow': [
    entry,
    'retired:\n  - { type: moved, id: old, to: much-better }\n  - type: moved\n    id: better\n    to: much-better\n',
  ],
  'a list that ends without a line end and with a comment': [
    'retired:\n- type: withdrawn\n  id: old\n  reason: It was wrong. # Truly.',
    'retired:\n- type: withdrawn\n  id: old\n  reason: It was wrong. # Truly.\n- type: moved\n  id: better\n  to: much-better',
  ],
  'a list on one line': [
    'retired: [{ type: moved, id: old, to: more }]\n',
    'retired: [{ type: moved, id: old, to: more }, { type: moved, id: better, to: much-better }]\n',
  ],
  'an empty list': ['retired: []\n', 'retired: \n  - type: moved\n    id: better\n    to: much-better\n'],
  'a list that was not begun': [
    'retired:\n',
    'retired:\n  - type: moved\n    id: better\n    to: much-better\n',
  ],
  'an empty file': ['', 'retired:\n  - type: moved\n    id: better\n    to: much-better\n'],
}

test.each(Object.entries(lists))('the old id is entered in %s', async (_, [before, after]) => {
  expect(await rename('much-better', { ...onBetter, [retired]: before })).toMatchObject({ [retired]: after })
})

test('sections, speakers and topics are renamed with their uses', async () => {
  const document = 'content/report/document.yaml'
  expect(await rename('start', edited(document, 'id: opening', 'id: opening‸'))).toEqual({
    [document]: files[document].replace('id: opening', 'id: start'),
    [quotes]: files[quotes].replace('opening', 'start'),
    'content/report/passages.yaml': files['content/report/passages.yaml'].replace('opening', 'start'),
  })
  expect(await rename('lovelace', edited(quotes, 'speaker: ada', 'speaker: ada‸'))).toEqual({
    [document]: files[document].replace('id: ada', 'id: lovelace'),
    [quotes]: files[quotes].replace('ada', 'lovelace'),
  })
  expect(Object.keys(await rename('deed', edited(recommendations, '[action]', '[‸action]')))).toEqual([
    recommendations,
    'content/topics.yaml',
  ])
})

const refusals: Record<string, [string, Record<string, string | undefined>, string]> = {
  'a form that no id has': [
    'Much better',
    onBetter,
    '"Much better" is no id. Write lower-case words joined by hyphens, such as "robinson-inequalities".',
  ],
  'the same id': ['better', onBetter, 'The id is "better" already. Choose another one.'],
  'an id of another record': [
    'cheaper',
    onBetter,
    '"cheaper" is taken by another record. Choose another one.',
  ],
  'a retired id': [
    'old',
    { ...onBetter, [retired]: entry },
    '"old" is retired, and ids are never used again. Choose another one.',
  ],
  'an id that was released once': [
    'gone',
    { ...onBetter, 'ledger.json': '{ "report": { "gone": { "type": "quote" } } }' },
    '"gone" was released before, and ids are never used again. Choose another one.',
  ],
  'the retired id itself': [
    'older',
    { [retired]: entry.replace('old', 'o‸ld') },
    '"old" is retired, and stays as it is: ids are never used again.',
  ],
  'the id of the document': [
    'paper',
    edited('content/report/document.yaml', 'id: report', 'id: report‸'),
    'The id of a document is part of addresses and file names, and cannot be renamed. Publish another document.',
  ],
  'a use of what is not there': [
    'worst',
    edited(recommendations, '[better]', '[worse‸]'),
    'No record has the id "worse". Correct it, or write the record first.',
  ],
  'an id that is given twice': [
    'much-better',
    { ...onBetter, ...edited('content/report/passages.yaml', 'id: cheaper', 'id: better') },
    '"better" is given 2 times. Give each its own id first.',
  ],
  'a package of which a file cannot be read': [
    'much-better',
    { ...onBetter, ...edited(recommendations, '[better]', '[better') },
    'recommendations.yaml is not valid YAML, so not all uses of the id are found. Correct it first.',
  ],
  'a use in an unusual form': [
    'much-better',
    { ...onBetter, ...edited(recommendations, '[better]', '["b\\u0065tter"]') },
    'recommendations.yaml has "better" in an unusual form. Write it plainly first.',
  ],
}

test.each(Object.entries(refusals))('refuses %s', async (_, [newId, changed, reason]) => {
  expect(await rename(newId, changed)).toBe(reason)
})

test('manuscripts use a record in directives and citations, by its short and by its whole id', async () => {
  const { document } = await readTestPackage(onBetter)
  const text = [
    '::quote{#better}',
    ':::quote{#report/better}\nWe can\n:::',
    'She said :quote[we can]{#better} [see @better, p. 3; @report/better] and @{report/better}, -@better.',
    '`@better` \\@better me@better.org [@betterment] #better',
    '```\n::quote{#better}\n```',
    '::recommendation{#more}',
  ].join('\n\n')
  const target = { space: 'record' as const, id: 'better', documentId: toDocumentId(document) ?? '' }
  const found = findManuscriptUses(text, target)
  const shown = found.map(({ start, end }) => `${text.slice(start - 2, start)}|${text.slice(start, end)}`)
  expect(shown).toEqual(['{#|', 't/|', '{#|', ' @|', 't/|', 't/|', '-@|'].map((before) => `${before}better`))
})

test('a short id that means the record of another package is left alone', () => {
  const record = {
    type: 'passage' as const,
    id: 'better',
    section: 'a',
    text: 'Words.',
    topics: [],
    anchor: { exact: 'Words.', prefix: '', suffix: '', start: 0, end: 6, repairs: [] },
  }
  const other = {
    name: 'other',
    version: '1.0.0',
    documents: [
      {
        id: 'essay',
        bibliography: {
          type: 'report' as const,
          title: 'Essay',
          author: [{ literal: 'A' }],
          issued: { 'date-parts': [[2020]] as [[number]] },
          language: 'en',
        },
        rights: '',
        source: { file: 'a.txt', sha256: '0'.repeat(64) },
        sections: [{ id: 'a', title: 'A' }],
        people: [],
        records: [record],
      },
    ],
  }
  const text = '::quote{#better}\n\n::quote{#report/better}\n\n::quote{#essay/better}\n'
  const target = { space: 'record' as const, id: 'better', documentId: 'report' }
  const found = findManuscriptUses(text, target, { catalog: createCatalog([other]) })
  expect(found).toEqual([{ start: 34, end: 40 }])
})

test('lists name sections and topics in their attributes', () => {
  const text =
    '::quotes{document=report section=opening topic=cost}\n\n::quotes{document=essay section=opening}\n\n::quotes{section=opening}\n'
  const find = (space: 'section' | 'topic', id: string) =>
    findManuscriptUses(text, { space, id, documentId: 'report' }).map(({ start }) => start)
  expect(find('section', 'opening')).toEqual([text.indexOf('opening')])
  expect(find('topic', 'cost')).toEqual([text.indexOf('cost')])
})
