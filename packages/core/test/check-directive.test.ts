import { describe, expect, test } from 'vitest'
import { checkDirective, createCatalog, parseDirective, problemCodes } from '@florilegium/core'
import multilateralism from '@florilegium/multilateralism'
import { directiveCases } from './directive-cases.js'

const catalog = createCatalog([multilateralism])

const check = (line: string, records = catalog) => {
  const directive = parseDirective(line, 0)
  return directive && checkDirective(directive, records)
}

describe('checkDirective', () => {
  test.each(Object.entries(directiveCases))('%s', (_, { line, problem }) => {
    const found = check(line)
    if (!problem) expect(found).toBeUndefined()
    else {
      const { at, ...rest } = problem
      expect(found && { code: found.code, message: found.message, expected: found.expected }).toEqual({
        expected: [],
        ...rest,
      })
      expect(line.slice(found?.range.start, found?.range.end)).toBe(at)
      expect(found?.url).toBe(problemCodes[problem.code].url)
    }
  })

  test('an id that two documents have needs the document', () => {
    const [article, report] = multilateralism.documents
    const twin = {
      ...multilateralism,
      documents: [report, { ...report, id: 'the-twin' }, article],
    } as typeof multilateralism
    const records = createCatalog([twin])
    expect(check('::quote{#berti-values}', records)).toMatchObject({
      code: 'ambiguous-id',
      message:
        'Several documents have the id "berti-values". Write "making-it-matter/berti-values" or "the-twin/berti-values".',
      expected: ['making-it-matter/berti-values', 'the-twin/berti-values'],
    })
    expect(check('::quote{#the-twin/berti-values}', records)).toBeUndefined()
  })

  test('where no package is loaded, the message says so', () => {
    expect(check('::quote{#berti-values}', createCatalog([]))?.message).toBe(
      'Unknown id "berti-values". No content package is loaded, so there is no id to use.',
    )
  })
})
