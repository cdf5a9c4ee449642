import { describe, expect, test } from 'vitest'
import { providePaste } from '../../src/features/insertion/provide-paste.js'
import { applyEdits, readMarked } from './read-marked.js'

const words = 'an invitation to look at the underlying causes of the international order’s shortcomings'
const long =
  'Systemic competitors can join forces to establish and maintain global public goods as they engage in formal diplomatic competition on international norms. For boundary-spanning issues such as climate change, biodiversity, ocean health, and pandemics, the imperative of cooperation is self-evident.'
const cited = '[@making-it-matter, sec. "It’s the member states, stupid!"]'

function paste(marked: string, text: string): string | undefined {
  const { manuscript, selection } = readMarked(marked)
  const [first] = providePaste(manuscript, selection, text)?.forms ?? []
  if (!first) return undefined
  return applyEdits(manuscript.text, [{ range: selection, newText: first.insertText }, ...first.edits])
}

describe('text that is pasted', () => {
  test('becomes a quotation with its citation where it stands in a source', () => {
    expect(paste('The crisis is |.\n', `${words}\n`)).toBe(`The crisis is “${words}” ${cited}.\n`)
  })

  test('is offered as block quote and with a footnote as well, and names its speaker', () => {
    const { manuscript, selection } = readMarked('So: |\n')
    const { forms, ...answer } = providePaste(manuscript, selection, words) ?? {}
    expect(answer).toEqual({
      verdict: 'verbatim',
      source: 'Making it Matter: Thought Experiments for Meaningful Multilateralism',
      speaker: 'Ernesto Zedillo',
    })
    expect(forms?.map(({ form }) => form)).toEqual(['inline', 'block', 'footnote'])
  })

  test('keeps what the writer marked as left out', () => {
    expect(paste('|\n', 'an invitation to look at […] the international order’s shortcomings')).toContain(
      '“an invitation to look at […] the international order’s shortcomings”',
    )
  })

  test('loses the quotation marks that were copied with it, and takes those of the language', () => {
    expect(paste('---\nlang: fr\n---\n\nIl dit |\n', `“${words}”`)).toMatch(
      /Il dit «\s?an .* shortcomings\s?» \[@/,
    )
  })

  test('becomes a block quote where it is long, after the paragraph', () => {
    expect(paste('Text|.\n\nMore.\n', long)).toBe(
      `Text.\n\n> ${long}\n>\n> — [@making-it-matter, recommendation 4]\n\nMore.\n`,
    )
  })

  test.each(
    Object.entries({
      'is altered': ['|', words.replace('causes', 'reasons')],
      'stands in no source': ['|', 'These are words that stand in none of the sources that there are'],
      'is short': ['|', 'the underlying causes'],
      'goes into code': ['```\n|\n```\n', words],
      'goes into the front matter': ['---\ntitle: |\n---\n', words],
      'goes into quotation marks': ['He said “|”.', words],
      'goes into the middle of a quotation': ['He said “so it is | as it was”.', words],
      'goes into a directive': ['::quote{#|}', words],
    }),
  )('stays text where it %s', (_, [marked, text]) => {
    expect(paste(marked as string, text as string)).toBeUndefined()
  })
})

describe('a source of the writer’s own', () => {
  test('is cited with its page', () => {
    const source = {
      id: 'speech',
      title: 'The speech',
      text: 'We met at noon. The bridge was to be built of stone and not of steel.',
      parts: [{ kind: 'page' as const, name: '12', start: 0 }],
    }
    const { manuscript, selection } = readMarked('|\n', [source])
    const { forms } =
      providePaste(manuscript, selection, 'The bridge was to be built of stone and not of steel') ?? {}
    expect(forms?.[0]?.insertText).toBe(
      '“The bridge was to be built of stone and not of steel” [@speech, p. 12]',
    )
  })
})
