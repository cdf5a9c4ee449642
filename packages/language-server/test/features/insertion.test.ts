import { createCatalog } from '@florilegium/core'
import multilateralism from '@florilegium/multilateralism'
import { describe, expect, test } from 'vitest'
import { provideInsertion } from '../../src/features/insertion/provide-insertion.js'
import { escapeMarkdown } from '../../src/features/insertion/escape-markdown.js'
import { insertionCases } from './insertion-cases.js'
import { applyEdits, readMarked } from './read-marked.js'

describe('an insertion', () => {
  test.each(Object.entries(insertionCases))('puts %s', (_, { before, insertion, after }) => {
    const { manuscript, selection } = readMarked(before)
    const edits = provideInsertion(manuscript, selection, insertion)
    expect(applyEdits(manuscript.text, edits ?? [])).toBe(after)
  })

  test('of an id that nothing has is none', () => {
    const { manuscript, selection } = readMarked('|')
    expect(
      provideInsertion(manuscript, selection, { kind: 'record', id: 'nobody', form: 'block' }),
    ).toBeUndefined()
  })
})

describe('what is inserted', () => {
  const { entries } = createCatalog([multilateralism])

  test.each(['directive', 'block', 'inline', 'footnote'] as const)(
    'is proved and cited at once, as %s, for every record',
    (form) => {
      for (const { id } of entries) {
        const { manuscript, selection } = readMarked('Text before.\n\n|\n\nText after.\n')
        const edits = provideInsertion(manuscript, selection, { kind: 'record', id, form }) ?? []
        const { manuscript: changed } = readMarked(applyEdits(manuscript.text, edits))
        expect([id, changed.checked.problems.map(({ message }) => message)]).toEqual([id, []])
        if (form === 'directive') expect(changed.checked.directives).toHaveLength(1)
        else {
          const checked = changed.checked.quotations.filter(({ check }) => check)
          expect([id, checked.map(({ verdict }) => verdict)]).toEqual([id, ['verbatim']])
          expect([id, changed.checked.citations.length]).toEqual([id, 1])
        }
      }
    },
  )
})

describe('plain text', () => {
  test.each([
    '# no heading',
    '- no item',
    '1) no item',
    '> none',
    'a *b* _c_ `d` <e> [f](g) &amp; ![h]',
    '::quote{#a}',
    '@key',
  ])('is the same in Markdown: %s', (text) => {
    const { manuscript } = readMarked(escapeMarkdown(text))
    expect(manuscript.blocks.map(({ kind, text }) => [kind, text])).toEqual([['paragraph', text]])
    expect(manuscript.checked.directives).toEqual([])
    expect(manuscript.checked.citations).toEqual([])
  })
})
