import { createPlainFormatter, type StyledText } from '@florilegium/core'
import { describe, expect, test } from 'vitest'
import { citationCases, type CitationCase } from './citation-cases.js'
import { works } from './citation-works.js'

/** Text as Markdown would set it, so that titles and links are seen. Runs with one target are one link. */
function toMarkup(styled: StyledText): string {
  const parts: { text: string; target?: string }[] = []
  for (const { text, title, href, reference } of styled) {
    const target = href ?? (reference === undefined ? undefined : `#${reference}`)
    const last = parts.at(-1)
    const words = title ? `*${text}*` : text
    if (last && last.target === target) last.text += words
    else parts.push({ text: words, ...(target !== undefined && { target }) })
  }
  return parts.map(({ text, target }) => (target === undefined ? text : `[${text}](${target})`)).join('')
}

function format({ style, locale, clusters }: CitationCase) {
  const options = { ...(style && { style }), ...(locale !== undefined && { locale }) }
  const formatted = createPlainFormatter(options).format(clusters)
  return {
    cited: formatted.clusters.map(({ text, note }) => toMarkup(text) + (note ? `^[${toMarkup(note)}]` : '')),
    listed: formatted.bibliography.map(({ text }) => toMarkup(text)),
  }
}

describe('createPlainFormatter', () => {
  test.each(Object.entries(citationCases))('%s', (_, citationCase) => {
    const { cited, listed = [] } = citationCase
    const formatted = format(citationCase)
    expect(formatted.cited).toEqual(cited)
    if (citationCase.listed) expect(formatted.listed).toEqual(listed)
  })

  test('a formatter makes of each manuscript what a new one would, and a bibliography only if it is asked for', () => {
    const kept = createPlainFormatter()
    const cluster = (id: string, title: string) => ({ items: [{ reference: { id, item: { title } } }] })
    const manuscripts = [
      [cluster('a', 'One'), cluster('b', 'Two')],
      [cluster('a', 'Three')],
      [cluster('a', 'Four')],
    ]
    for (const clusters of [...manuscripts, ...manuscripts]) {
      const formatted = createPlainFormatter().format(clusters)
      expect(kept.format(clusters)).toEqual(formatted)
      expect(kept.format(clusters, { bibliography: false })).toEqual({ ...formatted, bibliography: [] })
    }
  })

  test('works of the same data under two keys are two works', () => {
    const kept = createPlainFormatter()
    const item = {}
    const cite = (id: string) => kept.format([{ items: [{ reference: { id, item } }] }])
    expect([cite('a'), cite('b')].map(({ clusters }) => toMarkup(clusters[0]?.text ?? []))).toEqual([
      '([*a* n.d.](#a))',
      '([*b* n.d.](#b))',
    ])
  })

  test('only the style of notes makes notes', () => {
    const isNote = (style: 'author-date' | 'note' | 'full') => createPlainFormatter({ style }).isNote
    expect([isNote('author-date'), isNote('note'), isNote('full')]).toEqual([false, true, false])
  })

  test('works that are not cited are listed and told apart, each once and in order', () => {
    const [zebra, ape, other] = ['a-author-2021-first', 'a-author-2021-second', 'one'].map(
      (key) => works[key]!,
    )
    const { clusters, bibliography } = createPlainFormatter().format([{ items: [{ reference: zebra! }] }], {
      nocite: [zebra!, ape!, other!],
    })
    expect(clusters.map(({ text }) => toMarkup(text))).toEqual(['([Tree 2021b](#a-author-2021-first))'])
    expect(bibliography.map(({ reference, text }) => [reference.id, toMarkup(text)])).toEqual([
      ['one', 'Arbor, Ann. 2019. *Order: A History*. 2nd ed. Vol. 3. Oxford University Press.'],
      ['a-author-2021-second', 'Tree, Tia. 2021a. *An Ape*.'],
      ['a-author-2021-first', 'Tree, Tia. 2021b. *The Zebra*.'],
    ])
  })

  test('a bibliography is in the order of names without accents, then dates or titles', () => {
    const toReference = (family: string, given: string, year: number, title: string) => ({
      id: `${family}-${year}-${title}`,
      item: { author: [{ family, given }], title, issued: { 'date-parts': [[year]] } },
    })
    const nocite = [
      toReference('Zola', 'Émile', 1898, 'J’accuse'),
      toReference('Øster', 'Ole', 2000, 'B'),
      toReference('Ostrom', 'Elinor', 1990, 'The Commons'),
      toReference('Éluard', 'Paul', 1930, 'A'),
      toReference('Eliot', 'George', 1871, 'Middlemarch'),
      toReference('Ostrom', 'Elinor', 2005, 'A Bicycle'),
      { id: 'anonymous', item: { title: 'The Paper' } },
    ]
    const list = (style: 'author-date' | 'note') =>
      createPlainFormatter({ style })
        .format([], { nocite })
        .bibliography.map(({ reference: { item } }) => item.title)
    expect(list('author-date')).toEqual([
      'Middlemarch',
      'A',
      'B',
      'The Commons',
      'A Bicycle',
      'The Paper',
      'J’accuse',
    ])
    expect(list('note')).toEqual([
      'Middlemarch',
      'A',
      'B',
      'A Bicycle',
      'The Commons',
      'The Paper',
      'J’accuse',
    ])
  })

  test('works of one author that differ in their subtitles have them in later notes', () => {
    const references = ['First', 'Second'].map((subtitle) => ({
      id: subtitle,
      item: { type: 'book', title: `Order: ${subtitle}`, author: [{ family: 'Ho', given: 'Selina' }] },
    }))
    const clusters = [...references, ...references].map((reference) => ({ items: [{ reference }] }))
    const notes = createPlainFormatter({ style: 'note' }).format(clusters).clusters
    expect(notes.slice(2).map(({ note }) => toMarkup(note ?? []))).toEqual([
      'Ho, [*Order: First*](#First).',
      'Ho, [*Order: Second*](#Second).',
    ])
  })

  test('many works of one year have letters after z', () => {
    const nocite = Array.from({ length: 28 }, (_, index) => ({
      id: `id-${index}`,
      item: {
        author: [{ family: 'Ho', given: 'Selina' }],
        title: `Title ${String(index).padStart(2, '0')}`,
        issued: { 'date-parts': [[2020]] },
      },
    }))
    const { clusters } = createPlainFormatter().format(
      [25, 26, 27].map((index) => ({ items: [{ reference: nocite[index]! }] })),
      { nocite },
    )
    expect(clusters.map(({ text }) => toMarkup(text))).toEqual([
      '([Ho 2020z](#id-25))',
      '([Ho 2020aa](#id-26))',
      '([Ho 2020ab](#id-27))',
    ])
  })
})
