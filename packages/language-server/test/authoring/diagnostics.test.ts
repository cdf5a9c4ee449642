import { expect, test } from 'vitest'
import { checkDocument } from '../../src/authoring/check-document.js'
import { proveDocument } from '../../src/authoring/prove-document.js'
import { edited, readTestPackage, source, toUri } from './a-package.js'

/** What is found in the package, as `file: words: message`. */
async function check(changed: Record<string, string | undefined> = {}): Promise<string[]> {
  const { document, textAt } = await readTestPackage(changed)
  const text = 'sources/report.txt' in changed ? changed['sources/report.txt'] : source
  const problems = await proveDocument(document, {
    readFile: (uri) =>
      Promise.resolve(
        uri === toUri('sources/report.txt') && text !== undefined
          ? new TextEncoder().encode(text)
          : undefined,
      ),
    known: new Map(),
  })
  return Array.from(checkDocument(document, problems)).flatMap(([uri, findings]) =>
    findings.map(
      ({ range, message, expected }) =>
        `${uri.slice(uri.lastIndexOf('/') + 1)}: ${JSON.stringify(textAt(uri, range))}: ${message}` +
        (expected.length > 0 ? ` [${expected.join(', ')}]` : ''),
    ),
  )
}

const quotes = 'content/report/quotes.yaml'
const recommendations = 'content/report/recommendations.yaml'
const retired = 'content/report/retired.yaml'

test('a sound package has no problem', async () => {
  expect(await check()).toEqual([])
})

const cases: Record<string, [Record<string, string | undefined>, string[]]> = {
  'a section that is not there': [
    edited(quotes, 'section: opening', 'section: openin'),
    [
      'quotes.yaml: "openin": No section of the document has the id "openin". Correct it, or add the section to the document. [opening]',
    ],
  ],
  'a speaker that is not there': [
    edited(quotes, 'speaker: ada', 'speaker: bob'),
    [
      'quotes.yaml: "bob": No person of the document has the id "bob". Correct it, or add the person to the document.',
    ],
  ],
  'a topic that is not there, among others': [
    edited(recommendations, '[action]', '[action, csot]'),
    [
      'recommendations.yaml: "csot": No topic of the collection has the id "csot". Correct it, or add the topic to topics.yaml. [cost]',
    ],
  ],
  'a quotation that is not there': [
    edited(recommendations, '[better]', "['worse']"),
    [
      'recommendations.yaml: "worse": No quotation of the document has the id "worse". Correct it, or remove it.',
    ],
  ],
  'an id that is used twice, in two files': [
    edited('content/report/passages.yaml', 'id: cheaper', 'id: better'),
    [
      'passages.yaml: "better": The id "better" is used already in these records. Give this entry another one.',
    ],
  ],
  'an id that is none': [
    edited('content/report/passages.yaml', 'id: cheaper', 'id: Cheaper'),
    [
      'passages.yaml: "Cheaper": Expected an id of lower-case words joined by hyphens, such as "robinson-inequalities"; found "Cheaper".',
    ],
  ],
  'an unknown field, at its name': [
    edited(quotes, 'speaker: ada', 'speaker: ada\n    tpics: []'),
    ['quotes.yaml: "tpics": Unknown field "tpics". Remove it, or correct its name.'],
  ],
  'a missing field, at the first of the entry': [
    edited(quotes, '    speaker: ada\n', ''),
    ['quotes.yaml: "id: better": The field "speaker" is missing. Add it.'],
  ],
  'a field without a value, at its name': [
    edited(quotes, 'section: opening', 'section:'),
    ['quotes.yaml: "section": Expected a string, found nothing.'],
  ],
  'a value of another type': [
    edited(quotes, 'topics: []', 'topics: cost'),
    ['quotes.yaml: "cost": Expected an array, found "cost".'],
  ],
  'a kind that is none, and what may stand there': [
    edited(recommendations, 'kind: numbered', 'kind: nubmered'),
    [
      'recommendations.yaml: "nubmered": Expected one of: numbered, box, step, statement; found "nubmered". [numbered, box, step, statement]',
    ],
  ],
  'a target that is no record': [
    { [retired]: 'retired:\n  - { type: moved, id: old, to: gone }\n' },
    [
      'retired.yaml: "gone": "old" leads to "gone", which is no record of the document. Name a record that there is now.',
    ],
  ],
  'a retired id that is used again': [
    { [retired]: 'retired:\n  - { type: moved, id: cheaper, to: better }\n' },
    [
      'passages.yaml: "cheaper": The id "cheaper" is retired, and is never used again. Give this record another one.',
    ],
  ],
  'a released id that is gone': [
    edited(recommendations, 'id: more', 'id: much-more'),
    [
      'recommendations.yaml: "recommendations": "more" was released and is gone. Restore it, or say in retired.yaml what became of it.',
    ],
  ],
  'words that the source does not have': [
    edited(quotes, 'than that', 'than this'),
    [
      'quotes.yaml: "We can do better than this": "better": Differs from the source: after "can do better than", found "this", the source has "that" (word). Quote it as it stands there.',
    ],
  ],
  'words of another section': [
    edited(quotes, 'section: opening', 'section: steps'),
    [
      'quotes.yaml: "We can do better than that": "better": Stands in the section "opening", not in "steps". Correct the section.',
    ],
  ],
  'lines that the source does not have': [
    edited('content/report/document.yaml', "['7']", "['70']"),
    [
      'document.yaml: "70": The source has no lines "70": it has 8 lines, and a range begins before it ends. Correct the range.',
    ],
  ],
  'another source than the one that was quoted': [
    { 'sources/report.txt': 'Another report.' },
    [
      expect.stringMatching(
        /^document\.yaml: "[0-9a-f]{64}": The source report\.txt has another SHA-256: [0-9a-f]{64}\./,
      ) as string,
    ],
  ],
  'no source, of which nothing is said': [
    { ...edited(quotes, 'than that', 'than this'), 'sources/report.txt': undefined },
    [],
  ],
  'YAML that breaks off, and nothing of what it may have held': [
    edited(quotes, 'topics: []', 'topics: ["'),
    [
      'quotes.yaml: "": Not valid YAML: Missing closing "quote.',
      'quotes.yaml: "": Not valid YAML: Flow sequence in block collection must be sufficiently indented and end with a ].',
    ],
  ],
  'a field that is there twice': [
    edited(quotes, 'topics: []', 'topics: []\n    section: opening'),
    ['quotes.yaml: "section": Not valid YAML: Map keys must be unique.'],
  ],
  'a folder without document.yaml': [
    {
      'content/report/document.yaml': undefined,
      [recommendations]: undefined,
      'content/report/passages.yaml': undefined,
    },
    [
      'quotes.yaml: "quotes": There is no document.yaml in this folder. Write it: it says what the document is.',
    ],
  ],
  'an empty file': [{ [retired]: '' }, ['retired.yaml: "": Expected an object, found nothing.']],
}

test.each(Object.entries(cases))('finds %s', async (_, [changed, expected]) => {
  expect(await check(changed)).toEqual(expected)
})

const hostile: Record<string, string> = {
  tabs: 'quotes:\n\t- id: a\n\t\tsection: b\n',
  'one long line of brackets': 'quotes: ' + '['.repeat(50_000),
  'many dashes': '- '.repeat(50_000),
  'an alias that multiplies': `a: &a [x, x, x, x, x, x, x, x, x]\n${Array.from(
    { length: 12 },
    (_, index) => `b${index}: &b${index} [${`*${index === 0 ? 'a' : `b${index - 1}`}, `.repeat(9)}]`,
  ).join('\n')}\n`,
  'an alias that leads nowhere': 'quotes: [*nothing]\n',
  'a merge of itself': 'quotes: &a\n  - <<: *a\n',
  'an anchor that holds itself': '&a quotes: &b [*b]\n',
  'a text beyond the limit': `quotes: # ${'x'.repeat(1_000_001)}\n`,
  'two documents': 'quotes: []\n---\nquotes: []\n',
  'a number for a document': '7',
  'keys that are objects': 'quotes:\n  - ? { a: b }\n    : c\n',
  'a key of the prototype': 'quotes:\n  - __proto__: { id: a }\n    constructor: b\n    hasOwnProperty: c\n',
  'a tag': 'quotes: !!binary "///"\n',
  'control characters': 'quotes:\n  - id: "\u0000\u0007"\n',
}

test.each(Object.entries(hostile))('says something of %s, and goes on', async (_, text) => {
  const found = await check({ [quotes]: text, [recommendations]: undefined, 'ledger.json': undefined })
  expect(found.length).toBeGreaterThan(0)
  expect(found.filter((line) => !line.startsWith('quotes.yaml'))).toEqual([])
})

test('sums up what would be too much to read', async () => {
  const found = await check({
    [quotes]: `quotes:\n${'  - id: Bad\n'.repeat(1000)}`,
    [recommendations]: undefined,
  })
  expect(found.length).toBe(201)
  expect(found.at(-1)).toMatch(/^quotes\.yaml: "": There are more problems in this file\. /)
})

test('reads many fields in time that grows with their number', async () => {
  const keys = Array.from({ length: 20_000 }, (_, index) => `k${index}: a`).join('\n')
  expect(await check({ [quotes]: keys, [recommendations]: undefined })).toHaveLength(201)
})

test('the ledger may be broken', async () => {
  expect(await check({ 'ledger.json': '{ "report": [' })).toEqual([])
  expect(await check({ 'ledger.json': '{ "report": 7 }' })).toEqual([])
})
