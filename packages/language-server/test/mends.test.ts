import { readdirSync, readFileSync } from 'node:fs'
import { createCatalog, type Problem, type Range } from '@florilegium/core'
import multilateralism from '@florilegium/multilateralism'
import universalDeclaration from '@florilegium/universal-declaration'
import { describe, expect, test } from 'vitest'
import type { CodeAction } from '../src/features/code-actions/code-action.js'
import { provideCodeActions } from '../src/features/code-actions/provide-code-actions.js'
import type { Manuscript } from '../src/manuscripts/manuscript.js'
import { readManuscript } from '../src/manuscripts/read-manuscript.js'
import { applyChanges } from './apply-changes.js'
import { project as workspace } from './read-marked.js'

const fixtures = new URL('../../../tests/fixtures/', import.meta.url)
const retired = JSON.parse(
  readFileSync(new URL('../../../tests/parity/collections/retired.json', import.meta.url), 'utf8'),
) as typeof multilateralism

const sources = [...workspace.catalog.ownSources.values()]
const catalog = createCatalog([multilateralism, universalDeclaration, retired], { sources })
const project = { ...workspace, catalog }

const read = (text: string): Manuscript => readManuscript('file:///brief.md', text, { project })

/** Every manuscript, by its name, as its writer and as a writer on Windows left it. */
const manuscripts = Object.fromEntries(
  [
    ['mends', new URL('mends.md', import.meta.url)] as const,
    ...readdirSync(fixtures).map((name) => [name, new URL(`${name}/input.md`, fixtures)] as const),
  ].flatMap(([name, url]) => {
    const text = readFileSync(url, 'utf8')
    return [
      [name, text],
      [`${name}, with line ends of Windows`, text.replace(/\r?\n/g, '\r\n')],
    ]
  }),
)

describe('what is offered for a manuscript', () => {
  test.each(Object.entries(manuscripts))('mends its problem and makes no other: %s', (_, text) => {
    const before = read(text)
    const failures = listActions(before).flatMap((action) => {
      const { checked } = read(applyChanges(text, action.changes))
      const { problems } = before.checked
      const { code } = action.problem ?? {}
      const isLeft = code !== undefined && count(checked.problems, code) >= count(problems, code)
      const more = checked.problems.filter(
        (problem) =>
          problem.severity === 'error' &&
          count(checked.problems, problem.code) > count(problems, problem.code),
      )
      return isLeft || more.length > 0 ? [{ title: action.title, code, isLeft, more }] : []
    })
    expect(failures).toEqual([])
  })
})

function listActions(manuscript: Manuscript): CodeAction[] {
  const { problems, quotations, directives, citations } = manuscript.checked
  const places: Range[] = [...problems, ...quotations, ...directives, ...citations].map(({ range }) => range)
  const actions = places.flatMap(({ start }) =>
    provideCodeActions(manuscript, { start, end: start + 1 }, ['quickfix', 'refactor', 'source']),
  )
  return [
    ...new Map(actions.map((action) => [JSON.stringify([action.title, action.changes]), action])).values(),
  ]
}

function count(problems: readonly Problem[], code: string): number {
  return problems.filter((problem) => problem.code === code).length
}
