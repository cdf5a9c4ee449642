import { expect, test } from 'vitest'
import { parseProjectFile } from './parse-project-file.js'

const text = `\uFEFF{
  "strikt": true,
  "citations": "footnote",
  "packages": [1, "./report"],
  "sources": ["a.txt", { "path": "b.txt", "id": "b" }],
  "bibliography": ["works.bib"]
}`

test('each fault has the narrowest range of the content, its byte order mark included', () => {
  const { faults } = parseProjectFile(text)
  expect(faults.map(({ range, line, column }) => [text.slice(range.start, range.end), line, column])).toEqual(
    [
      ['"strikt"', 2, 3],
      ['1', 4, 16],
      ['"footnote"', 3, 16],
    ],
  )
})

test('what is no JSON has its first fault where it is', () => {
  const broken = '{\n  "strict": tru\n}'
  const [fault] = parseProjectFile(broken).faults
  expect(fault).toMatchObject({ line: 2, column: 13 })
  expect(fault && broken.slice(fault.range.start)).toBe('tru\n}')
  expect(parseProjectFile('').faults).toMatchObject([{ range: { start: 0, end: 0 } }])
})

test('what a list names is found, wherever it stands in it', () => {
  const { locate } = parseProjectFile(text)
  const found = (list: 'packages' | 'sources' | 'bibliography', name: string): string | undefined => {
    const range = locate({ list, name })
    return range && text.slice(range.start, range.end)
  }
  expect(found('packages', './report')).toBe('"./report"')
  expect(found('sources', 'a.txt')).toBe('"a.txt"')
  expect(found('sources', 'b.txt')).toBe('"b.txt"')
  expect(found('bibliography', 'works.bib')).toBe('"works.bib"')
  expect(found('bibliography', 'others.bib')).toBeUndefined()
  expect(parseProjectFile('[1]').locate({ list: 'packages', name: './report' })).toBeUndefined()
})
