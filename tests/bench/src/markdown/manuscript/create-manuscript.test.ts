import { checkManuscript } from '@florilegium/core'
import { parseManuscript, toProseBlocks } from '@florilegium/core/lezer'
import { expect, test } from 'vitest'
import { COLLECTIONS } from '../collections.js'
import { prepareCatalog } from '../reading/readers.js'
import { createManuscript } from './create-manuscript.js'

test('a made-up manuscript has as many words and quotations as asked for, and is the same each time', () => {
  const text = createManuscript(COLLECTIONS, { words: 5000, quotations: 50 })
  expect(createManuscript(COLLECTIONS, { words: 5000, quotations: 50 })).toBe(text)
  const words = text.split(/\s+/).length
  expect(words).toBeGreaterThan(4900)
  expect(words).toBeLessThan(5400)
  const blocks = toProseBlocks(parseManuscript(text))
  const { quotations } = checkManuscript(text, blocks, { catalog: prepareCatalog() })
  const verdicts = quotations.filter(({ check }) => check).map(({ verdict }) => verdict)
  expect(verdicts).toHaveLength(50)
  const count = (wanted: string) => verdicts.filter((verdict) => verdict === wanted).length
  expect(['verbatim', 'edited', 'altered', 'absent'].map(count)).toEqual([20, 10, 10, 10])
})
