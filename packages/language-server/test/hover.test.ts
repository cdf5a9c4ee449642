import { describe, expect, test } from 'vitest'
import { provideHover } from '../src/features/hover/provide-hover.js'
import { readMarked } from './read-marked.js'

const site = 'https://www.koerber-stiftung.de/en/paris-peace-forum/koerber-multilateralism-lab'

/** Where the pointer is, what the hover is about, and what it says; nothing where there is none. */
const cases: Record<string, { at: string; about?: string; says?: (string | RegExp)[] }> = {
  'shows words that are verbatim inside their passage, with a link to them': {
    at: 'The crisis “is an invit▮ation to look at the underlying causes” [@making-it-matter].',
    about: '“is an invitation to look at the underlying causes”',
    says: [
      '✓ **Verbatim**',
      '> The problem is not the system itself but its stakeholders. This crisis **is an invitation to look at the underlying causes** of the international order’s shortcomings.',
      `— Ernesto Zedillo, in [*Making it Matter*](${site}#:~:text=is%20an%20invitation%20to%20look%20at%20the%20underlying%20causes) (GIGA and Körber-Stiftung 2021), “It’s the member states, stupid!”`,
    ],
  },
  'is about the marks too': {
    at: 'The crisis ▮“is an invitation to look at the underlying causes”.',
    about: '“is an invitation to look at the underlying causes”',
    says: ['✓ **Verbatim**', /^> /, /^— /],
  },
  'strikes out what differs, and leaves the remedy to the diagnostic': {
    at: 'The crisis “is an invit▮ation to look at the underlying reasons” [@making-it-matter].',
    about: '“is an invitation to look at the underlying reasons”',
    says: ['✗ **Altered**', /at the underlying ~~reasons~~ \*\*causes\*\* of the/, /^— Ernesto Zedillo/],
  },
  'says the remedy where no diagnostic does': {
    at: '<!-- florilegium-disable-next-line -->\nThe crisis “is an invit▮ation to look at the underlying reasons” [@making-it-matter].',
    about: '“is an invitation to look at the underlying reasons”',
    says: ['✗ **Altered** · write the source’s words, or mark the change', /~~reasons~~/, /^— /],
  },
  'is about the paragraph of a block quote under the pointer, not its attribution': {
    at: '> If we want to keep our societies open and free,\n> we must▮ keep the rule-based international order.\n>\n> — Benedetta Berti',
    about:
      'If we want to keep our societies open and free,\n> we must keep the rule-based international order.',
    says: ['✗ **Altered**', /we ~~must~~ \*\*have to\*\* keep/, /^— Benedetta Berti, in /],
  },
  'says nothing on the attribution line': {
    at: '> If we want to keep our societies open and free, we have to keep the rule-based international order.\n>\n> — Mary▮ Robinson',
  },
  'says who did not say it': {
    at: '> If we want to keep our soc▮ieties open and free, we have to keep the rule-based international order.\n>\n> — Mary Robinson',
    about:
      'If we want to keep our societies open and free, we have to keep the rule-based international order.',
    says: ['✓ **Verbatim** · not said by Mary Robinson', /^> \*\*If we want/, /^— Benedetta Berti/],
  },
  'says where absent words were looked for, and shows where they stand': {
    at: 'It says "the best way to protect our int▮erests is by standing up for those values" [@how-multilateralism-can-survive].',
    about: '"the best way to protect our interests is by standing up for those values"',
    says: [
      '✗ **Absent** · not in *How Multilateralism Can Survive* · it stands here:',
      /\*\*The best way to protect our interests is by standing up for those values\*\* because/,
      /^— Benedetta Berti, in \[\*Making it Matter\*\]/,
    ],
  },
  'says where words that stand nowhere were looked for': {
    at: 'It says "a wholly inve▮nted sentence stands in it for ever" [@making-it-matter].',
    about: '"a wholly invented sentence stands in it for ever"',
    says: ['✗ **Absent** · not in *Making it Matter*'],
  },
  'says why words are unchecked': {
    at: 'So “some words that stand nowh▮ere at all in it” [@annan-2001].',
    about: '“some words that stand nowhere at all in it”',
    says: ['? **Unchecked** · the text of what is cited is not at hand'],
  },
  'leaves out of the bold words what an ellipsis leaves out, and the page of an own source is told': {
    at: 'He wrote “the members met …▮ and nobody left early” [@minutes].',
    about: '“the members met … and nobody left early”',
    says: [
      '✓ **Edited** · only what is marked differs',
      /^> \*\*The members met\*\* in the great hall\..*bread.*and nobody left early\*\*\. …$/,
      '— *Minutes of the \\*first\\* meeting*, page 1',
    ],
  },
  'shows the provision of a whole text, not what stands before it': {
    at: 'Everyone “has the right to free▮dom of thought, conscience and religion” [@universal-declaration].',
    about: '“has the right to freedom of thought, conscience and religion”',
    says: [
      '✓ **Verbatim**',
      /^> Everyone \*\*has the right to freedom of thought, conscience and religion\*\*; this right/,
      /^— Article 18, in \[\*Universal Declaration of Human Rights\*\]\(.*\) \(UN General Assembly 1948\)$/,
    ],
  },
  'shows the record of an id, and is about the id': {
    at: 'Words.\n\n  ::quote{#zedillo-stake▮holders}\n',
    about: '#zedillo-stakeholders',
    says: [/^> The problem is not the system itself/, /^— Ernesto Zedillo, in /],
  },
  'shows the title of a recommendation': {
    at: '::recommendation{#ru▮les}',
    about: '#rules',
    says: [
      '> **2. Strengthen multilateral rules against misuse and ensure the accountability of global actors.**',
      /^> \S/,
      /^— Recommendation 2, in .*, “Key Policy Recommendations”$/,
    ],
  },
  'lists what a list embeds, at its name': {
    at: '::recommen▮dations{document=making-it-matter kind=numbered}',
    about: '::recommendations',
    says: [
      '**5 recommendations**',
      /^- 1\\\. Develop a compelling narrative .* …$/,
      /^- 2/,
      /^- 3/,
      /^- 4/,
      /^- 5/,
    ],
  },
  'explains a topic': {
    at: '::recommendations{topic=rul▮es}',
    about: 'rules',
    says: [
      '**Rules and accountability**',
      'Binding rules, their enforcement, and who answers for breaking them.',
    ],
  },
  'lists the works of the bibliography': {
    at: '::bibliog▮raphy\n\nSee [@annan-2001].',
    about: '::bibliography',
    says: ['**1 work is cited**', '- Annan, Kofi. 2001. *We Can Love What We Are*.'],
  },
  'is about one citation of those in the brackets': {
    at: 'See [see @ann▮an-2001, p. 3; @making-it-matter].',
    about: 'see @annan-2001, p. 3',
    says: [
      'Annan, Kofi. 2001. *We Can Love What We Are*.',
      'Its text is not at hand, so quotations are not checked against it',
    ],
  },
  'gives the reference of a document, and what quotations are checked against': {
    at: 'See [@annan-2001; @making-it-ma▮tter].',
    about: '@making-it-matter',
    says: [
      /^German Institute for Global and Area Studies \(GIGA\) and Körber-Stiftung\. 2021\. \*Making it Matter/,
      '114 records · quotations are checked against the whole text',
    ],
  },
  'shows the record that a citation names': {
    at: 'See [@berti-val▮ues].',
    about: '@berti-values',
    says: [/^> The multilateral system that we had/, /^— Benedetta Berti/],
  },
  'says nothing of an unknown id, of plain words and of code': { at: '::quote{#berti-valu▮e}' },
  'says nothing in code': { at: '`“is an invit▮ation to look at the underlying causes”`' },
  'says nothing of words at a distance': { at: 'The “soft▮ power” of it.' },
  'says nothing beside what it knows': { at: 'Words▮, “is an invitation to look at the underlying causes”.' },
}

describe('a hover', () => {
  test.each(Object.entries(cases))('%s', (_, { at, about, says = [] }) => {
    const { manuscript, offset } = readMarked(at)
    const hover = provideHover(manuscript, offset)
    expect(hover && manuscript.text.slice(hover.range.start, hover.range.end)).toBe(about)
    const lines = hover?.markdown.split('\n').filter((line) => !/^>?$/.test(line)) ?? []
    expect(lines).toEqual(
      says.map((line) => (typeof line === 'string' ? line : (expect.stringMatching(line) as string))),
    )
  })

  test('escapes what a source says', () => {
    const { manuscript, offset } = readMarked(
      'They say “They spoke of peace and of \\<b>br▮ead\\</b>” [@minutes].',
    )
    const hover = provideHover(manuscript, offset)
    expect(hover?.markdown).toContain('\\<b>bread')
    expect(hover?.markdown).not.toMatch(/(?<!\\)<b>/)
  })
})
