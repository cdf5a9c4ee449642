import { expect, test } from 'vitest'
import { listQuotations } from '../../src/features/quotations/list-quotations.js'
import { readMarked } from './read-marked.js'

test('lists what is quoted by hand and what is embedded, in the order of the manuscript', () => {
  const text = [
    '::quote{#berti-values}',
    'The crisis “is an invitation to look at the underlying reasons” [@making-it-matter].',
    'Ernesto Zedillo calls it “an invitation to look at the underlying causes” [@making-it-matter].',
    'The “West” is at a distance.',
    '::quote{#berti-value}',
  ].join('\n\n')
  const { manuscript } = readMarked(text)
  const listed = listQuotations(manuscript).map(({ verdict, isEmbedded, isCited, speaker, problems }) => [
    verdict,
    isEmbedded ?? false,
    isCited,
    speaker,
    problems.map(({ code }) => code),
  ])
  expect(listed).toEqual([
    ['verbatim', true, true, 'Benedetta Berti', []],
    ['altered', false, true, undefined, ['quotation-altered']],
    ['verbatim', false, true, 'Ernesto Zedillo', []],
    ['unchecked', true, true, undefined, ['unknown-id']],
  ])
})
