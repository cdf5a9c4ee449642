import { expect, test } from 'vitest'
import { describeShownVerdict } from '../src/features/verdicts/describe-shown-verdict.js'
import { listVerdicts, type ShownVerdicts } from '../src/features/verdicts/list-verdicts.js'
import { readMarked } from './read-marked.js'

const marked = `The “is an invitation to look at the underlying causes”, the “is an invitation to look at the underlying reasons” [@making-it-matter].

> If we want to keep our societies open and free, we have to keep the rule-based international order.
>
> — Benedetta Berti

So “words that stand in a book which is not at hand” [@annan-2001].

A “soft power”.▮`

test('verdicts stand after their quotations, as many as are asked for', () => {
  const { manuscript } = readMarked(marked)
  const show = (shown: ShownVerdicts, range = { start: 0, end: manuscript.text.length }): string[] =>
    listVerdicts(manuscript, range, shown).map(
      ({ offset, sign, word }) => `${manuscript.text.slice(offset - 8, offset)} ${sign} ${word}`,
    )
  const all = [' causes” ✓ Verbatim', 'reasons” ✗ Altered', 'l order. ✓ Verbatim', 'at hand” ? Unchecked']
  expect(show('all')).toEqual(all)
  expect(show('problems')).toEqual(all.slice(1, 2))
  expect(show('off')).toEqual([])
  expect(show('all', { start: 0, end: 60 })).toEqual(all.slice(0, 1))
})

test('a verdict explains itself as the hover does', () => {
  const { manuscript } = readMarked(marked)
  expect(describeShownVerdict(1, manuscript)).toMatch(/^✗ \*\*Altered\*\*\n\n> .*~~reasons~~ \*\*causes\*\*/)
  expect(describeShownVerdict(99, manuscript)).toBeUndefined()
})
