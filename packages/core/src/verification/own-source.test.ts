import { expect, test } from 'vitest'
import { createCatalog } from '../catalog/create-catalog.js'
import { checkManuscript } from '../checking/check-manuscript.js'
import { parseManuscript, toProseBlocks } from '../manuscript/lezer.js'
import { verifyInCatalog } from './verify-in-catalog.js'

const first = 'The committee met in the old library of the town, and nobody was late.'
const second = 'It decided at once that the bridge should be built of stone.'
const text = `${first}\n${second}`

function catalogOf(kind: 'page' | 'heading', names: [string, string]) {
  const [one, two] = names
  const parts = [
    { kind, name: one, start: 0 },
    { kind, name: two, start: first.length + 1 },
  ]
  return createCatalog([], { sources: [{ id: 'minutes', title: 'The Minutes', text, parts }] })
}

function problemsOf(manuscript: string, catalog: ReturnType<typeof catalogOf>) {
  return checkManuscript(manuscript, toProseBlocks(parseManuscript(manuscript)), { catalog }).problems
}

const misquoted = 'They wrote “that the bridge should be built of wood” [@minutes].'

test('a place in a source of the writer names the page it begins on', () => {
  const { found } = verifyInCatalog('nobody was late. It decided at once', catalogOf('page', ['ix', '10']))
  expect(found).toMatchObject([
    { source: 'minutes', section: 'page ix', page: 'ix', range: { start: 54, end: 89 } },
  ])
  const [later] = verifyInCatalog('decided at once that the bridge', catalogOf('page', ['ix', '10'])).found
  expect(later).toMatchObject({ section: 'page 10', page: '10' })
})

test('a problem names the page, and shows what stands there', () => {
  expect(problemsOf(misquoted, catalogOf('page', ['ix', '10']))).toMatchObject([
    {
      code: 'quotation-altered',
      message:
        "Not what “The Minutes” says on page 10: “wood” for “stone”. Write the source's words, or mark what you changed with brackets or an ellipsis.",
      expected: ['stone'],
      related: [
        {
          message: 'The Minutes, page 10: “It decided at once that the bridge should be built of stone.”',
          source: 'minutes',
          section: 'page 10',
        },
      ],
    },
  ])
})

test('a problem names the heading that the passage stands under', () => {
  const [problem] = problemsOf(misquoted, catalogOf('heading', ['Who came', 'What was decided']))
  expect(problem?.message).toContain('Not what “The Minutes” says: ')
  expect(problem?.related).toMatchObject([
    {
      message:
        'The Minutes, “What was decided”: “It decided at once that the bridge should be built of stone.”',
      section: 'What was decided',
    },
  ])
})

test('words that are cited to another work are said to stand on their page', () => {
  const catalog = createCatalog([], {
    sources: [
      ...catalogOf('page', ['ix', '10']).ownSources.values(),
      { id: 'other', text: 'Nothing of the kind was ever said.' },
    ],
  })
  const [problem] = problemsOf('They wrote “that the bridge should be built of stone” [@other].', catalog)
  expect(problem).toMatchObject({
    code: 'quotation-absent',
    message: 'These words do not stand in “other”. They stand in “The Minutes”, page 10.',
  })
})
