import { expect, test } from 'vitest'
import { createCatalog } from '../catalog/create-catalog.js'
import { checkManuscript } from '../checking/check-manuscript.js'
import { parseManuscript, toProseBlocks } from '../manuscript/lezer.js'

const text =
  'Nobody said what they are up to. It was decided at once that the bridge should be built of stone. I may as well go on.'
const catalog = createCatalog([], { sources: [{ id: 'minutes', title: 'The Minutes', text }] })

const cases: Record<string, [manuscript: string, codes: string[]]> = {
  'a few common words of nobody in particular are not held against a source': [
    '“I may as well go in now,” she said. “What are they up to?”',
    [],
  ],
  'they are where the source is cited': ['“I may as well go in now” [@minutes].', ['quotation-altered']],
  'more words are wherever they stand': [
    '“It was decided at once that the bridge should be built of wood,” she said.',
    ['quotation-altered'],
  ],
}

test.for(Object.entries(cases))('%s', ([, [manuscript, codes]]) => {
  const { problems } = checkManuscript(manuscript, toProseBlocks(parseManuscript(manuscript)), { catalog })
  expect(problems.map(({ code }) => code).filter((code) => code === 'quotation-altered')).toEqual(codes)
})
