import { describe, expect, test } from 'vitest'
import { findDefinitions, findIdAt } from '../../src/authoring/content-document.js'
import { listContentSymbols } from '../../src/authoring/list-content-symbols.js'
import { provideContentCompletion } from '../../src/authoring/provide-content-completion.js'
import { provideContentHover } from '../../src/authoring/provide-content-hover.js'
import { edited, readTestPackage, toUri } from './a-package.js'

const quotes = 'content/report/quotes.yaml'
const recommendations = 'content/report/recommendations.yaml'
const retired = 'content/report/retired.yaml'

describe('hover', () => {
  async function hover(changed: Record<string, string>): Promise<[string, string] | undefined> {
    const { document, file, offset, textAt } = await readTestPackage(changed)
    const found = provideContentHover(document, file, offset)
    return found && [textAt(file.uri, found.range), found.markdown]
  }

  const cases: Record<string, [Record<string, string>, [string, string] | undefined]> = {
    'a field': [
      edited(quotes, 'speaker:', 'spea‸ker:'),
      ['speaker', 'Who said it: a person of the document.'],
    ],
    'the list of a file': [{ [retired]: 'ret‸ired:\n  - { type: moved, id: a, to: more }\n' }, undefined],
    'a field of an entry of several forms': [
      { [retired]: 'retired:\n  - { type: split, id: a, t‸o: [more, better] }\n' },
      ['to', 'The records it became, in their order.'],
    ],
    'a section': [
      edited(quotes, 'section: opening', 'section: ope‸ning'),
      ['opening', '**A Report**, lines 1-5'],
    ],
    'a speaker': [edited(quotes, 'speaker: ada', 'speaker: ada‸'), ['ada', '**Ada**']],
    'a topic in a list': [
      edited(recommendations, '[action]', '[‸action]'),
      ['action', '**Action**\n\nWhat is to be done.'],
    ],
    'the id of a record, with its uses': [
      edited(quotes, 'id: better', 'id: bet‸ter'),
      ['better', 'We can do better than that\n\n— Ada, A Report\n\nSupports 1 recommendation.'],
    ],
    'a quotation that supports': [
      edited(recommendations, '[better]', '["bet‸ter"]'),
      ['better', 'We can do better than that\n\n— Ada, A Report\n\nSupports 1 recommendation.'],
    ],
    'a retired id': [
      { [retired]: 'retired:\n  - { type: moved, id: o‸ld, to: more }\n' },
      ['old', '**Retired**: now more'],
    ],
    'a text': [edited(quotes, 'We can', 'We c‸an'), undefined],
    'an id that nothing has': [edited(quotes, 'speaker: ada', 'speaker: b‸ob'), undefined],
  }

  test.each(Object.entries(cases))('of %s', async (_, [changed, expected]) => {
    expect(await hover(changed)).toEqual(expected)
  })

  test('nothing of the content becomes markup', async () => {
    const [, markdown] =
      (await hover(
        edited(quotes, 'id: better', 'id: bet‸ter') &&
          edited(
            quotes,
            'id: better\n    section: opening\n    speaker: ada\n    topics: []\n    text: We',
            'id: bet‸ter\n    section: opening\n    speaker: ada\n    topics: []\n    text: <img src=x> [a](command:b) *We',
          ),
      )) ?? []
    expect(markdown).toContain('\\<img src=x> \\[a]\\(command:b) \\*We can do better than that')
  })
})

describe('completion', () => {
  async function complete(changed: Record<string, string>): Promise<string[]> {
    const { document, file, offset, textAt } = await readTestPackage(changed)
    return provideContentCompletion(document, file, offset).map(
      ({ label, detail, range, snippet }) =>
        `${label}${detail === undefined ? '' : ` (${detail})`} ${JSON.stringify(textAt(file.uri, range))} → ${JSON.stringify(snippet)}`,
    )
  }

  const cases: Record<string, [Record<string, string>, string[]]> = {
    'fields that are not there yet, the required ones first': [
      { [quotes]: 'quotes:\n  - id: a\n    topics: []\n    se‸\n    text: b\n' },
      [
        'section (required) "se" → "section: $0"',
        'speaker (required) "se" → "speaker: $0"',
        'partial "se" → "partial: $0"',
        'terms "se" → "terms: $0"',
        'license "se" → "license: $0"',
        'rights "se" → "rights: $0"',
      ],
    ],
    'the name alone, before a colon that is there': [
      {
        [quotes]:
          'quotes:\n  - { id: a, sec‸tion: b, speaker: c, topics: [], text: d, partial: true, terms: e, license: f }\n',
      },
      ['section (required) "section" → "section"', 'rights "section" → "rights"'],
    ],
    sections: [
      edited(quotes, 'section: opening', 'section: o‸'),
      ['opening (A Report) "o" → "opening"', 'steps (Do more.) "o" → "steps"'],
    ],
    'topics that are not listed yet, in a list that is not closed': [
      edited(recommendations, '[action]', '[action, ‸'),
      ['cost (Cost) "" → "cost"'],
    ],
    'topics below each other': [
      edited(recommendations, '[action]', '\n      - action\n      - ‸'),
      ['cost (Cost) "" → "cost"'],
    ],
    'quotations that support, and no other records': [
      edited(recommendations, '[better]', '[‸]'),
      ['better (We can do better than that) "" → "better"'],
    ],
    'records that a retired id leads to': [
      { [retired]: 'retired:\n  - type: moved\n    id: old\n    to: ‸\n' },
      [
        'better (We can do better than that) "" → "better"',
        'cheaper (Cooperation has always been cheaper than the alternative.) "" → "cheaper"',
        'more (Do more.) "" → "more"',
      ],
    ],
    kinds: [
      edited(recommendations, 'kind: numbered', 'kind: ‸'),
      ['numbered', 'box', 'step', 'statement'].map((kind) => `${kind} "" → "${kind}"`),
    ],
    'the only value that there is': [
      edited(quotes, 'topics: []', 'topics: []\n    partial: ‸'),
      ['true "" → "true"'],
    ],
    'a whole entry, with what each field may hold': [
      { [quotes]: 'quotes:\n  ‸\n' },
      [
        `- new entry "" → ${JSON.stringify('- id: $1\n  section: ${2|opening,steps|}\n  speaker: ${3|ada|}\n  topics: [$4]\n  text: >-\n    $5')}`,
      ],
    ],
    'each form of an entry': [
      { [retired]: 'retired:\n  - ‸\n' },
      [
        'new entry: moved "" → "type: moved\\n  id: $1\\n  to: ${2|better,cheaper,more|}"',
        'new entry: split "" → "type: split\\n  id: $1\\n  to: [$2]"',
        'new entry: withdrawn "" → "type: withdrawn\\n  id: $1\\n  reason: $2"',
        'type (required) "" → "type: $0"',
        'id (required) "" → "id: $0"',
        'to (required) "" → "to: $0"',
        'reason (required) "" → "reason: $0"',
      ],
    ],
    'the fields of the form that was begun': [
      { [retired]: 'retired:\n  - type: withdrawn\n    ‸\n' },
      ['id (required) "" → "id: $0"', 'reason (required) "" → "reason: $0"'],
    ],
    'the list of an empty file': [
      { [quotes]: '‸' },
      ['quotes (required) "" → "quotes:\\n  - $0"', '$schema "" → "\\\\$schema: $0"'],
    ],
    'nothing in a text': [edited(quotes, 'We can do', '>-\n      We can‸ do'), []],
    'nothing in a comment': [edited(quotes, 'section: opening', 'section: opening # a‸'), []],
  }

  test.each(Object.entries(cases))('offers %s', async (_, [changed, expected]) => {
    expect(await complete(changed)).toEqual(expected)
  })

  test('never fails, wherever the cursor is', async () => {
    const text =
      'quotes:\n  - id: a\n\t  section: [b, {c: "d\n    text: >-\n      e *f &g !!h\n  - ? i\n---\n'
    for (let at = 0; at <= text.length; at++) {
      await complete({ [quotes]: `${text.slice(0, at)}‸${text.slice(at)}` })
    }
  })
})

describe('definition', () => {
  test('leads from a use to where the id is given, in another file', async () => {
    const { document, file, offset } = await readTestPackage(edited(recommendations, '[better]', '[bet‸ter]'))
    const id = findIdAt(document, file.uri, offset)
    expect(id).toMatchObject({ space: 'record', id: 'better', role: 'use' })
    expect(findDefinitions(document, 'record', 'better')).toMatchObject([
      { role: 'definition', uri: toUri(quotes), path: ['quotes', 0, 'id'] },
    ])
  })
})

describe('outline', () => {
  test('lists records with what they say', async () => {
    const { file, textAt } = await readTestPackage(edited(quotes, 'id: better', 'id: better‸'))
    const [symbol, ...others] = listContentSymbols(file)
    expect(others).toEqual([])
    expect(symbol).toMatchObject({ id: 'better', detail: 'We can do better than that' })
    expect(textAt(file.uri, symbol?.range ?? { start: 0, end: 0 })).toMatch(/^id: better\n.*than that$/s)
  })

  test('lists sections and people', async () => {
    const { file } = await readTestPackage(
      edited('content/report/document.yaml', 'id: report', 'id: report‸'),
    )
    expect(listContentSymbols(file).map(({ id, space }) => `${space} ${id}`)).toEqual([
      'section opening',
      'section steps',
      'person ada',
    ])
  })
})
