import { checkManuscript, createCatalog } from '@florilegium/core'
import { parseManuscript, toProseBlocks } from '@florilegium/core/lezer'
import multilateralism from '@florilegium/multilateralism'
import { expect, test } from 'vitest'

test('words cited to a document of which only records are at hand are not accused', () => {
  const documents = multilateralism.documents.map(({ fingerprint: _, ...document }) => document)
  const catalog = createCatalog([{ ...multilateralism, documents }])
  const text = '“States are the main players in the multilateral system” [@making-it-matter].'
  const { problems, quotations } = checkManuscript(text, toProseBlocks(parseManuscript(text)), { catalog })
  expect(problems).toEqual([])
  expect(quotations).toMatchObject([{ verdict: 'unchecked', reason: 'no-source' }])
})
