import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { checkManuscript, createCatalog, problemCodes, type ProblemCode } from '@florilegium/core'
import { parseManuscript, toProseBlocks } from '@florilegium/core/lezer'
import multilateralism from '@florilegium/multilateralism'
import { expect, test } from 'vitest'

const folder = fileURLToPath(new URL('../../../docs/problems', import.meta.url))
const codes = Object.keys(problemCodes) as ProblemCode[]
const catalog = createCatalog([multilateralism])

/** These need other packages than ours. */
const elsewhere: readonly ProblemCode[] = ['ambiguous-id', 'retired-id', 'invalid-content']

const read = (code: string): string => readFileSync(`${folder}/${code}.md`, 'utf8')

const check = (text: string) =>
  checkManuscript(text, toProseBlocks(parseManuscript(text)), { catalog }).problems

test('every code has a page, and every page a code', () => {
  const pages = readdirSync(folder).map((file) => file.replace(/\.md$/, ''))
  expect(pages.filter((page) => page !== 'README').sort()).toEqual([...codes].sort())
})

test('the index has every code with its severity and title', () => {
  const index = read('README').replace(/ {2,}/g, ' ')
  for (const code of codes) {
    const { title, severity } = problemCodes[code]
    expect(index).toMatch(new RegExp(`\\(${code}\\.md\\) \\| ${severity}[^|]*\\| ${title}`))
  }
})

test.each(codes)('the page of %s has the title of the code', (code) => {
  expect(read(code).split('\n', 1)[0]).toBe(`# \`${code}\`: ${problemCodes[code].title}`)
})

test.each(codes.filter((code) => !elsewhere.includes(code)))(
  'the page of %s shows an example with the message that it has',
  (code) => {
    const [, example = '', message = ''] = /```md\n([^`]*)```\n\n> (.*)\n/.exec(read(code)) ?? []
    const found = check(example).filter((problem) => problem.code === code)
    expect(found.map((problem) => problem.message)).toEqual([message])
  },
)
