import { describe, expect, test } from 'vitest'
import { provideCodeActions } from '../src/features/code-actions/provide-code-actions.js'
import { applyChanges } from './apply-changes.js'
import { readMarked } from './read-marked.js'

/** What is offered besides hiding the problem, and the manuscript after one of them. */
interface Case {
  at: string
  /** The titles in order; a `*` before it marks the preferred one. */
  offers: string[]
  /** The manuscript after the first one. */
  gives?: string
}

const memberStates = 'sec. "It’s the member states, stupid!"'
const openSocieties =
  'If we want to keep our societies open and free, we have to keep the rule-based international order'

const cases: Record<string, Case> = {
  'writes the words of the source, and nothing else': {
    at: 'It “is an *invitation* to look at the underlying rea▮sons” [@making-it-matter].',
    offers: ['*Write the source’s words: “causes”', 'Mark the change: [reasons]'],
    gives: 'It “is an *invitation* to look at the underlying causes” [@making-it-matter].',
  },
  'keeps line ends and what begins the lines of a block quote': {
    at: '> If we want to keep our societies open and\r\n> free, we▮ must keep the\r\n> rule-based international order.\r\n>\r\n> — Benedetta Berti [@berti-open-societies]\r\n',
    offers: ['*Write the source’s words: “have to”'],
    gives:
      '> If we want to keep our societies open and\r\n> free, we have to keep the\r\n> rule-based international order.\r\n>\r\n> — Benedetta Berti [@berti-open-societies]\r\n',
  },
  'puts in words that are missing, or marks what is left out as the manuscript does': {
    at: '“To secure public […] commitment, a more accessible narrative is needed” [@making-it-matter]. “is an invitation to look at und▮erlying causes” [@making-it-matter].',
    offers: ['*Write the source’s words: “the”', 'Mark the change: […]'],
    gives:
      '“To secure public […] commitment, a more accessible narrative is needed” [@making-it-matter]. “is an invitation to look at the underlying causes” [@making-it-matter].',
  },
  'sets the marks of the source inside those of the quotation': {
    at: 'It “begins with equating “the East▮” with democracy” [@making-it-matter].',
    offers: ['*Write the source’s words: “West”', 'Mark the change: [East]'],
  },
  'adds the citation with its locator': {
    at: 'It “is an invitation to look at the under▮lying causes of the international order’s shortcomings”.',
    offers: [`*Cite [@making-it-matter, ${memberStates}]`, 'Embed it: :quote[…]{#zedillo-stakeholders}'],
    gives: `It “is an invitation to look at the underlying causes of the international order’s shortcomings” [@making-it-matter, ${memberStates}].`,
  },
  'cites the source in which absent words stand': {
    at: 'So “the best way to protect our inte▮rests is by standing up for those values” [see @how-multilateralism-can-survive, p. 3; -@universal-declaration].',
    offers: ['*Cite “Making it Matter”, where the words stand'],
    gives:
      'So “the best way to protect our interests is by standing up for those values” [see @making-it-matter; -@universal-declaration].',
  },
  'adds the locator to a citation': {
    at: 'It “is an invitation to look at the underlying causes” [@making-it-▮matter].',
    offers: [`Add the locator: ${memberStates}`],
    gives: `It “is an invitation to look at the underlying causes” [@making-it-matter, ${memberStates}].`,
  },
  'corrects the attribution': {
    at: `> ${openSocieties}.\n>\n> — Mary▮ Robinson`,
    offers: [
      '*Change to "Benedetta Berti"',
      '*Cite [@making-it-matter, sec. "A crisis of multilateralism, or of Western democracy?"]',
    ],
    gives: `> ${openSocieties}.\n>\n> — Benedetta Berti`,
  },
  'puts back what an ellipsis may not leave out': {
    at: 'He says “The problem is ▮… the system itself but its stakeholders” [@making-it-matter].',
    offers: ['*Put back “not”', `Add the locator: ${memberStates}`],
    gives: 'He says “The problem is not the system itself but its stakeholders” [@making-it-matter].',
  },
  'removes a bracket that changes the sense': {
    at: 'He says “The problem is not the system itself [al▮one, never] but its stakeholders” [@making-it-matter].',
    offers: ['*Remove [alone, never]', `Add the locator: ${memberStates}`],
    gives: 'He says “The problem is not the system itself but its stakeholders” [@making-it-matter].',
  },
  'quotes the rest of a sentence': {
    at: 'They say “we have to keep the rule-▮based international order” [@berti-open-societies].',
    offers: ['Quote the rest of the sentence', 'Embed it: :quote[…]{#berti-open-societies}'],
    gives:
      'They say “If we want to keep our societies open and free, we have to keep the rule-based international order” [@berti-open-societies].',
  },
  'marks emphasis as added, or removes it': {
    at: 'It is “*the best▮ way* to protect our interests is by standing up for those values” [@berti-values].',
    offers: ['*Add [emphasis added]', 'Remove the emphasis', 'Embed it: :quote[…]{#berti-values}'],
    gives:
      'It is “*the best way* to protect our interests is by standing up for those values” [emphasis added] [@berti-values].',
  },
  'puts the nearest id': {
    at: '::quote{#berti-va▮lue}',
    offers: ['*Change to "berti-values"'],
    gives: '::quote{#berti-values}',
  },
  'repairs a directive that is not closed': {
    at: '::quote{#berti-va▮lues',
    offers: ['Write ::quote{#berti-values}'],
    gives: '::quote{#berti-values}',
  },
  'repairs a directive without its #': {
    at: '::quote{berti-va▮lues}',
    offers: ['Write ::quote{#berti-values}'],
    gives: '::quote{#berti-values}',
  },
  'embeds words with the directive in running text': {
    at: 'He sees “an invit▮ation to look at the underlying causes” [@making-it-matter].',
    offers: ['Embed it: :quote[…]{#zedillo-stakeholders}', `Add the locator: ${memberStates}`],
    gives: 'He sees :quote[an invitation to look at the underlying causes]{#zedillo-stakeholders}.',
  },
  'embeds a block quote that is a whole record': {
    at: 'So:\n\n> The problem is not the system itself but its stakehol▮ders. This crisis is an invitation to look at the\n> underlying causes of the international order’s shortcomings.\n>\n> — Ernesto Zedillo\n\nIndeed.',
    offers: [
      `*Cite [@making-it-matter, ${memberStates}]`,
      'Embed the record: ::quote{#zedillo-stakeholders}',
    ],
  },
  'writes a record out': {
    at: '- ::quote{#zedillo-stake▮holders}\n',
    offers: ['Write it out as a block quote, with its citation'],
    gives: `- > The problem is not the system itself but its stakeholders. This crisis is an invitation to look at the underlying causes of the international order’s shortcomings.\n  >\n  > — Ernesto Zedillo [@making-it-matter, ${memberStates}]\n`,
  },
  'writes an excerpt out': {
    at: ':::quote{#berti-▮values}\nThe best way to protect our interests\nis by standing up for those values.\n:::\n\nNext.',
    offers: ['Write it out as a block quote, with its citation'],
    gives:
      '> The best way to protect our interests\n> is by standing up for those values.\n>\n> — Benedetta Berti [@making-it-matter]\n\nNext.',
  },
  'writes words out in the marks of the language': {
    at: '---\nlang: de\n---\n\nSo :quote[an invitation to look]{#zedillo-stake▮holders}.',
    offers: ['Write it out, with its citation'],
    gives:
      '---\nlang: de\n---\n\nSo „an invitation to look“ [@making-it-matter, Abschn. "It’s the member states, stupid!"].',
  },
  'offers the nearest setting': {
    at: '---\nflorilegium:\n  strik▮t: true\n---\n',
    offers: ['*Change to "strict"'],
    gives: '---\nflorilegium:\n  strict: true\n---\n',
  },
  'mends all that has one answer': {
    at: '“is an invitation to look at the underlying rea▮sons” [@making-it-matter].\n\n“is an invitation to look to the underlying causes” [@making-it-matter].',
    offers: [
      '*Write the source’s words: “causes”',
      'Mark the change: [reasons]',
      'Mend all 2 problems that have one answer',
    ],
  },
  'offers nothing where nothing is': { at: 'Nothing ▮is here, but “soft power”.', offers: [] },
}

describe('a code action', () => {
  test.each(Object.entries(cases))('%s', (_, { at, offers, gives }) => {
    const { manuscript, offset } = readMarked(at)
    const actions = provideCodeActions(manuscript, { start: offset, end: offset }).filter(
      ({ title }) => !title.startsWith('Hide'),
    )
    expect(actions.map(({ title, isPreferred }) => (isPreferred ? '*' : '') + title)).toEqual(offers)
    if (gives !== undefined) expect(applyChanges(manuscript.text, actions[0]?.changes ?? [])).toBe(gives)
  })

  test('hides a problem above its paragraph, in its line, or in the file', () => {
    const hide = (at: string): string[] => {
      const { manuscript, offset } = readMarked(at)
      return provideCodeActions(manuscript, { start: offset, end: offset })
        .filter(({ title }) => title.startsWith('Hide'))
        .map(({ changes }) => applyChanges(manuscript.text, changes))
    }
    const words = 'It “is an invitation to look at the underlying rea▮sons” [@making-it-matter].'
    const plain = words.replace('▮', '')
    expect(hide(`---\nlang: en\n---\n\nText.\n\n${words}\n`)).toEqual([
      `---\nlang: en\n---\n\nText.\n\n<!-- florilegium-disable-next-line quotation-altered -->\n${plain}\n`,
      `---\nlang: en\n---\n\n<!-- florilegium-disable quotation-altered -->\n\nText.\n\n${plain}\n`,
    ])
    expect(hide(`Text\r\n${words}\r\n`)).toEqual([
      `Text\r\n${plain} <!-- florilegium-disable-line quotation-altered -->\r\n`,
      `<!-- florilegium-disable quotation-altered -->\r\n\r\nText\r\n${plain}\r\n`,
    ])
    expect(hide(`| a |\n| - |\n| ${words} |\n`)[0]).toBe(
      `| a |\n| - |\n| ${plain} <!-- florilegium-disable-line quotation-altered --> |\n`,
    )
    expect(hide(`<!-- florilegium-disable-next-line quotation-uncited -->\n${words}`)[0]).toBe(
      `<!-- florilegium-disable-next-line quotation-uncited quotation-altered -->\n${plain}`,
    )
    expect(hide('---\nflorilegium:\n  strik▮t: true\n---\n')).toEqual([])
  })

  test('of the kind "fix all" mends the whole manuscript', () => {
    const { manuscript } = readMarked(
      '▮“is an invitation to look at the underlying reasons” [@making-it-matter].\n\n::quote{#berti-value}\n\n“is an invitation to look to the underlying causes” [@making-it-matter].',
    )
    const actions = provideCodeActions(manuscript, { start: 0, end: 0 }, ['source.fixAll'])
    expect(actions.map(({ kind, title }) => [kind, title])).toEqual([
      ['source.fixAll.florilegium', 'Mend all 2 problems that have one answer'],
    ])
    // The nearest id is a guess, and stays.
    expect(applyChanges(manuscript.text, actions[0]?.changes ?? [])).toBe(
      '“is an invitation to look at the underlying causes” [@making-it-matter].\n\n::quote{#berti-value}\n\n“is an invitation to look at the underlying causes” [@making-it-matter].',
    )
  })
})
