import { createCatalog } from '@florilegium/core'
import { describe, expect, test } from 'vitest'
import type { Completion } from '../src/features/completion/completion.js'
import { continueQuotation } from '../src/features/completion/continue-quotation.js'
import { describeCompletion } from '../src/features/completion/describe-completion.js'
import { provideCompletion } from '../src/features/completion/provide-completion.js'
import { project, readMarked } from './read-marked.js'

/** What is offered first, and the manuscript once it is taken. */
interface Case {
  at: string
  /** The labels of the first ones. */
  offers: string[]
  /** The manuscript with the first one. */
  gives?: string
  /** How many are offered. */
  count?: number
}

const memberStates = '[@making-it-matter, sec. "It’s the member states, stupid!"]'

const cases: Record<string, Case> = {
  'finds an id by the words of its record': {
    at: '::quote{#invitation▮',
    offers: ['zedillo-stakeholders'],
    gives: '::quote{#zedillo-stakeholders}',
    count: 1,
  },
  'finds an id by its speaker, in running text, and replaces the rest of it': {
    at: 'So :quote[it is]{#zed▮xyz} that.',
    offers: ['zedillo-stakeholders'],
    gives: 'So :quote[it is]{#zedillo-stakeholders} that.',
  },
  'finds an id by words and topic in a container, in a block quote': {
    at: '> :::quote{#berti-open▮}\n> x\n> :::',
    offers: ['berti-open-societies'],
    gives: '> :::quote{#berti-open-societies}\n> x\n> :::',
  },
  'offers recommendations to recommendations alone': {
    at: '::recommendation{narrative▮',
    offers: ['narrative'],
  },
  'ranks what is cited already first': {
    at: '::quote{#▮\n\nSee [@making-it-matter].',
    offers: ['robinson-inequalities'],
    gives: '::quote{#robinson-inequalities}\n\nSee [@making-it-matter].',
    count: 100,
  },
  'finds a key by its author': {
    at: 'See [@kofi▮].',
    offers: ['annan-2001'],
    gives: 'See [@annan-2001].',
    count: 1,
  },
  'finds a key by its year, in running text': {
    at: 'See @2001▮',
    offers: ['annan-2001'],
    gives: 'See @annan-2001',
  },
  'finds the key of a record by its speaker': { at: '[@mary▮]', offers: ['robinson-inequalities'] },
  'offers all works, those that are cited first, after a semicolon with an @': {
    at: 'See [@making-it-matter; ▮].',
    offers: [
      'making-it-matter',
      'how-multilateralism-can-survive',
      'universal-declaration',
      'minutes',
      'annan-2001',
    ],
    gives: 'See [@making-it-matter; @making-it-matter].',
  },
  'offers the place of the words that are quoted first': {
    at: 'It “is an invitation to look at the underlying causes” [@making-it-matter, ▮].',
    offers: ['sec. "It’s the member states, stupid!"', 'sec. "Editorial"'],
    gives: `It “is an invitation to look at the underlying causes” ${memberStates}.`,
  },
  'replaces the whole locator': {
    at: 'See [@making-it-matter, sec. "Glo▮bal"; @annan-2001].',
    offers: [
      'sec. "The global balance of power is shifting, and with it the costs and benefits of multilateralism"',
    ],
    gives:
      'See [@making-it-matter, sec. "The global balance of power is shifting, and with it the costs and benefits of multilateralism"; @annan-2001].',
  },
  'offers the articles of a treaty, in the language of the manuscript': {
    at: '---\nlang: de\n---\n\nSee [@universal-declaration, 18▮].',
    offers: ['Art. 18'],
    count: 1,
  },
  'offers pages after a key in running text, and closes the brackets': {
    at: 'See @minutes [▮',
    offers: ['p. 1', 'p. 2'],
    gives: 'See @minutes [p. 1]',
  },
  'offers directives of as many colons or more': {
    at: ':▮',
    offers: [
      '::quote',
      ':::quote',
      ':quote',
      '::recommendation',
      '::quotes',
      '::recommendations',
      '::bibliography',
    ],
  },
  'offers the directive of running text in running text': { at: 'So :▮', offers: [':quote'], count: 1 },
  'goes on as a block quote does': {
    at: '> :::q▮',
    offers: [':::quote'],
    gives: '> :::quote{#$1}\n> $2\n> :::',
    count: 1,
  },
  'offers the attributes that are not there yet': {
    at: '::recommendations{document=making-it-matter ▮}',
    offers: ['section', 'topic', 'kind'],
    gives: '::recommendations{document=making-it-matter section=}',
  },
  'finds a value by its title': {
    at: '::recommendations{topic=account▮}',
    offers: ['rules'],
    gives: '::recommendations{topic=rules}',
  },
  'offers the values of what the list is of': {
    at: '::recommendations{document=how-multilateralism-can-survive topic=▮}',
    offers: ['regional-cooperation'],
    count: 1,
  },
  'offers what front matter can say': {
    at: '---\nflor▮\n---\n',
    offers: ['florilegium'],
    gives: '---\nflorilegium:\n  \n---\n',
  },
  'offers settings, values and codes in front matter': {
    at: '---\nflorilegium:\n  severities:\n    quotation-uncited: ▮\n---\n',
    offers: ['error', 'warning', 'info', 'off'],
  },
  'offers the styles of citations': {
    at: '---\nflorilegium:\n  citations: n▮\n---\n',
    offers: ['note'],
    gives: '---\nflorilegium:\n  citations: note\n---\n',
  },
  'offers what a comment can suppress': {
    at: '<!-- florilegium-disable-next-line quotation-al▮ -->',
    offers: ['quotation-altered'],
    gives: '<!-- florilegium-disable-next-line quotation-altered -->',
    count: 1,
  },
  'offers the rest of a quotation with its citation, and takes the mark that the editor closed': {
    at: 'He says “The problem is▮”.',
    offers: [
      'The problem is not the system itself but its stakeholders',
      'The problem is not the system itself but its stakeholders. This crisis …',
    ],
    gives: `He says “The problem is not the system itself but its stakeholders” ${memberStates}.`,
    count: 2,
  },
  'keeps the case of the first letter, and the marks of the language': {
    at: 'Er sagt „the problem is▮',
    offers: ['the problem is not the system itself but its stakeholders'],
    gives: `Er sagt „the problem is not the system itself but its stakeholders“ ${memberStates}`,
  },
  'keeps the space inside French marks': {
    at: 'Il dit « the problem is▮',
    offers: ['the problem is not the system itself but its stakeholders'],
    gives: `Il dit « the problem is not the system itself but its stakeholders » ${memberStates}`,
  },
  'finds words inside a sentence by three of them, and adds no second citation': {
    at: 'It “is an invitation▮” [@zedillo-stakeholders].',
    offers: ['is an invitation to look at the underlying causes of the international …'],
    gives:
      'It “is an invitation to look at the underlying causes of the international order’s shortcomings” [@zedillo-stakeholders].',
  },
  'cites records where the manuscript does': {
    at: 'See [@berti-values]. It “is an invitation▮',
    offers: ['is an invitation to look at the underlying causes of the international …'],
    gives:
      'See [@berti-values]. It “is an invitation to look at the underlying causes of the international order’s shortcomings” [@zedillo-stakeholders]',
  },
  'sets the marks of the source inside those of the quotation': {
    at: 'It “begins with equating▮',
    offers: ['begins with equating ‘the West’ with democracy'],
  },
  'knows the own sources of the writer, and their pages': {
    at: 'They “spoke of peace▮',
    offers: ['spoke of peace and of \\<b>bread\\</b>, and nobody left early'],
    gives: 'They “spoke of peace and of \\<b>bread\\</b>, and nobody left early” [@minutes, p. 2]',
  },
  'says nothing after two words inside a sentence': { at: 'He says “an invitation▮', offers: [] },
  'says nothing of an address': { at: 'me@mary▮', offers: [] },
  'says nothing in code': { at: '```\n[@mary▮\n```', offers: [] },
  'says nothing in code in running text': { at: 'So `::quote{#b▮` is it.', offers: [] },
  'says nothing in the target of a link': { at: 'See [it](https://example.org/@mary▮)', offers: [] },
  'says nothing in other comments': { at: '<!-- see [@mary▮ -->', offers: [] },
  'says nothing of the time': { at: 'At 10:▮', offers: [] },
}

describe('a completion', () => {
  test.each(Object.entries(cases))('%s', (_, { at, offers, gives, count }) => {
    const { manuscript, offset } = readMarked(at)
    const offered = provideCompletion(manuscript, offset)
    const most = offers.length === 0 ? undefined : offers.length
    expect(offered.map(({ label }) => label).slice(0, most)).toEqual(offers)
    if (gives !== undefined) expect(take(manuscript.text, offered[0])).toBe(gives)
    if (count !== undefined) expect(offered).toHaveLength(count)
    for (const { range } of offered) {
      expect(range.start).toBeLessThanOrEqual(offset)
      expect(range.end).toBeGreaterThanOrEqual(offset)
    }
  })

  test('describes a record and a work only when it is asked to', () => {
    const { manuscript, offset } = readMarked('::quote{#invitation▮')
    const [record] = provideCompletion(manuscript, offset)
    expect(record?.description).toBe('Ernesto Zedillo')
    expect(record?.subject && describeCompletion(record.subject, manuscript)).toMatch(
      /^> The problem is not .*\n\n— Ernesto/,
    )
    expect(describeCompletion({ type: 'work', key: 'annan-2001' }, manuscript)).toMatch(
      /^Annan, Kofi\. 2001\./,
    )
    expect(describeCompletion({ type: 'record', id: 'gone' }, manuscript)).toBeUndefined()
  })

  test('continues a quotation only where it adds to what is written', () => {
    const given = readMarked('He says “The problem is▮')
    expect(continueQuotation(given.manuscript, given.offset)?.newText).toBe(
      `The problem is not the system itself but its stakeholders” ${memberStates}`,
    )
    for (const at of ['He says “The problem▮', '[@mary▮', 'He says “the Problem is▮']) {
      const { manuscript, offset } = readMarked(at)
      expect(continueQuotation(manuscript, offset)).toBeUndefined()
    }
  })

  test('offers nothing that is not there', () => {
    const empty = { ...project, catalog: createCatalog([]), settings: {} }
    for (const { at, offers } of Object.values(cases)) {
      if (!/@|“|#/.test(at) || offers.length === 0) continue
      const { manuscript, offset } = readMarked(at, empty)
      expect(provideCompletion(manuscript, offset)).toEqual([])
    }
  })
})

function take(
  text: string,
  { range, newText }: Completion = { kind: 'code', label: '', range: { start: 0, end: 0 }, newText: '' },
): string {
  return text.slice(0, range.start) + newText + text.slice(range.end)
}
