import { describe, expect, test } from 'vitest'
import { checkManuscript, createCatalog, toProblemUrl, type Problem } from '@florilegium/core'
import { parseManuscript, toProseBlocks } from '@florilegium/core/lezer'
import multilateralism from '@florilegium/multilateralism'
import type { RetiredRecord } from '@florilegium/schema'
import { directiveCases } from './directive-cases.js'

const catalog = createCatalog([multilateralism])

const check = (text: string, records = catalog): Problem | undefined => {
  const { problems } = checkManuscript(text, toProseBlocks(parseManuscript(text)), { catalog: records })
  expect(problems.length).toBeLessThan(2)
  return problems[0]
}

describe('a directive', () => {
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
      expect(found?.url).toBe(toProblemUrl(problem.code))
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

  const retired: Record<string, [RetiredRecord, string, string[]]> = {
    moved: [
      { type: 'moved', id: 'berti-norms', to: 'berti-values' },
      'The id "berti-norms" is used no more: it is "berti-values" now. Write that.',
      ['berti-values'],
    ],
    split: [
      { type: 'split', id: 'saran', to: ['saran-recast', 'saran-imagination'] },
      'The id "saran" is used no more: it was split. Write "saran-recast" or "saran-imagination".',
      ['saran-recast', 'saran-imagination'],
    ],
    withdrawn: [
      { type: 'withdrawn', id: 'a-slip', reason: 'It was no quotation.' },
      'The id "a-slip" is used no more: it was withdrawn. It was no quotation. Remove it, or name another record.',
      [],
    ],
  }
  test.each(Object.entries(retired))(
    'an id that is %s names what became of it',
    (_, [record, message, expected]) => {
      const [article, report] = multilateralism.documents
      const collection = {
        ...multilateralism,
        documents: [article, { ...report, retired: [record] }],
      } as typeof multilateralism
      const records = createCatalog([collection])
      for (const id of [record.id, `making-it-matter/${record.id}`]) {
        const problem = check(`::quote{#${id}}`, records)
        expect(problem).toMatchObject({ code: 'retired-id', severity: 'error', expected })
        expect(problem?.message).toBe(message.replace(`"${record.id}"`, `"${id}"`))
        expect(problem?.range).toEqual({ start: 9, end: 9 + id.length })
      }
    },
  )

  test('where no package is loaded, the message says so', () => {
    expect(check('::quote{#berti-values}', createCatalog([]))?.message).toBe(
      'Unknown id "berti-values". No content package is loaded, so there is no id to use.',
    )
  })
})
