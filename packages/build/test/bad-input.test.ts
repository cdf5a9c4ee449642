import { readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { formatProblem, type FileProblem } from '@florilegium/build'
import { beforeEach, describe, expect, test } from 'vitest'
import { createPackage, files, sha256, source, type PackageFile, type TestPackage } from './a-package.js'

let pack: TestPackage

beforeEach(async () => {
  pack = await createPackage()
})

const toLines = (problems: FileProblem[]): string[] =>
  problems.map((problem) => formatProblem({ ...problem, file: `/${problem.file}` }, '/'))

const document = 'content/a-report/document.yaml'
const quotes = 'content/a-report/quotes.yaml'
const passages = 'content/a-report/passages.yaml'
const recommendations = 'content/a-report/recommendations.yaml'

/** One change to a sound package, and every problem that it makes. */
const cases: Record<string, { file: PackageFile; from: string; to: string; problems: string[] }> = {
  'a quotation with another word': {
    file: quotes,
    from: 'better than that',
    to: 'better than this',
    problems: [
      `${quotes}:6:11: "better": Differs from the source: after "can do better than", found "this", the source has "that" (word). Quote it as it stands there.`,
    ],
  },
  'a modal verb that was changed': {
    file: recommendations,
    from: 'States should pay',
    to: 'States must pay',
    problems: [
      `${recommendations}:14:11: "pay": Differs from the source: after "States", found "must", the source has "should" (meaning). Quote it as it stands there.`,
    ],
  },
  'a text that is not in the source': {
    file: passages,
    from: 'Cooperation has always been cheaper than the alternative.',
    to: 'Nobody ever wrote this sentence in a report.',
    problems: [
      `${passages}:5:11: "cheaper": Not in the source. Quote it as it stands there, or remove the record.`,
    ],
  },
  'other punctuation': {
    file: passages,
    from: 'has always been cheaper',
    to: 'has always; been cheaper',
    problems: [
      `${passages}:5:11: "cheaper": Differs from the source: after "Cooperation has always", found ";", the source has nothing (punctuation). Quote it as it stands there.`,
    ],
  },
  'a text in another section': {
    file: recommendations,
    from: 'section: box',
    to: 'section: opening',
    problems: [
      `${recommendations}:15:18: "pay": the section "opening" does not name "States". Name an addressee as it does.`,
      `${recommendations}:14:11: "pay": Stands in the section "box", not in "opening". Correct the section.`,
    ],
  },
  'an addressee that is not named': {
    file: recommendations,
    from: '[States]',
    to: '[Governments]',
    problems: [
      `${recommendations}:15:18: "pay": the section "box" does not name "Governments". Name an addressee as it does.`,
    ],
  },
  'a speaker that is nobody': {
    file: quotes,
    from: 'speaker: ada',
    to: 'speaker: eve',
    problems: [
      `${quotes}:4:14: No person of the document has the id "eve". Correct it, or add the person to the document.`,
    ],
  },
  'a topic that there is not': {
    file: recommendations,
    from: 'topics: [action]',
    to: 'topics: [acton]',
    problems: [
      `${recommendations}:9:14: No topic of the collection has the id "acton". Correct it, or add the topic to topics.yaml.`,
    ],
  },
  'support by what is no quotation': {
    file: recommendations,
    from: 'supportedBy: [better]',
    to: 'supportedBy: [cheaper]',
    problems: [
      `${recommendations}:10:19: No quotation of the document has the id "cheaper". Correct it, or remove it.`,
    ],
  },
  'an id that is used twice': {
    file: passages,
    from: 'id: cheaper',
    to: 'id: better',
    problems: [
      `${passages}:2:9: The id "better" is used already in these records. Give this entry another one.`,
    ],
  },
  'an id that is no id': {
    file: quotes,
    from: 'id: better',
    to: 'id: Better',
    problems: [
      `${quotes}:2:9: Expected an id of lower-case words joined by hyphens, such as "robinson-inequalities"; found "Better".`,
      `${recommendations}:10:19: No quotation of the document has the id "better". Correct it, or remove it.`,
    ],
  },
  'a field that there is not': {
    file: passages,
    from: 'topics: []',
    to: 'topics: []\n    speaker: ada',
    problems: [`${passages}:5:14: Unknown field "speaker". Remove it, or correct its name.`],
  },
  'a kind that there is not': {
    file: recommendations,
    from: 'kind: box',
    to: 'kind: wish',
    problems: [`${recommendations}:13:11: Expected one of: numbered, box, step, statement; found "wish".`],
  },
  'YAML that is none': {
    file: passages,
    from: 'id: cheaper',
    to: 'id: "cheaper',
    problems: [`${passages}:6:1: Not valid YAML: Missing closing "quote.`],
  },
  'a field that is there twice': {
    file: passages,
    from: 'topics: []',
    to: 'topics: []\n    topics: []',
    problems: [`${passages}:5:5: Not valid YAML: Map keys must be unique.`],
  },
  'lines that the source has not': {
    file: document,
    from: '[7-8]',
    to: '[7-80]',
    problems: [
      `${document}:15:38: The source has no lines "7-80": it has 14 lines, and a range begins before it ends. Correct the range.`,
      `${document}:15:23: "box": the title "A Box" does not stand in the lines of the section. Correct the title or the lines.`,
      `${recommendations}:15:18: "pay": the section "box" does not name "States". Name an addressee as it does.`,
      `${recommendations}:14:11: "pay": Not in the source. Quote it as it stands there, or remove the record.`,
    ],
  },
  'lines in two sections': {
    file: document,
    from: '[7-8]',
    to: '[5-8]',
    problems: [
      `${document}:15:37: The section "box" has lines that belong to "opening" too. Give each line to one section.`,
    ],
  },
  'a name that the source has not': {
    file: document,
    from: 'name: Ada',
    to: 'name: Ada Lovelace',
    problems: [`${document}:17:22: The source does not name "Ada Lovelace". Write the name as it does.`],
  },
  'a source whose digest differs': {
    file: 'sources/report.txt',
    from: 'A Report',
    to: 'Our Report',
    problems: [
      `${document}:11:11: The source report.txt has another SHA-256: ${sha256(source.replace('A Report', 'Our Report'))}. Use the text the records were taken from, or check every record against the new one and correct the field.`,
    ],
  },
}

describe('with something wrong, the build says what and where, and writes nothing', () => {
  test.each(Object.entries(cases))('%s', async (_, { file, from, to, problems }) => {
    await pack.edit(file, from, to)
    expect(toLines(await pack.build())).toEqual(problems)
    expect(await readdir(pack.directory)).not.toContain('dist')
  })

  test('every problem of every file', async () => {
    await pack.edit(quotes, 'can', 'cannot')
    await pack.edit(quotes, 'speaker: ada', 'speaker: eve')
    await pack.edit(passages, 'topics: []', 'topic: []')
    await pack.edit(recommendations, 'kind: box', 'kind: wish')
    const problems = await pack.build()
    expect(toLines(problems).map((line) => line.replace(/^.*?\/a-report\//, ''))).toEqual([
      'passages.yaml:2:5: The field "topics" is missing. Add it.',
      'passages.yaml:4:12: Unknown field "topic". Remove it, or correct its name.',
      'recommendations.yaml:13:11: Expected one of: numbered, box, step, statement; found "wish".',
      expect.stringMatching(/^quotes\.yaml:6:11: "better": Differs from the source: .* \(meaning\)/),
      'quotes.yaml:4:14: No person of the document has the id "eve". Correct it, or add the person to the document.',
    ])
  })

  test('a short text whose spaces differ, unless the source was extracted', async () => {
    await pack.edit(quotes, 'We can do better than that', 'do better')
    expect(toLines(await pack.build())).toEqual([])
    await pack.edit(document, '  extracted: true\n', '')
    expect(toLines(await pack.build())).toContain(
      `${quotes}:6:11: "better": Too short to be searched, and not in the section "opening" as it is written here.`,
    )
  })

  test('two ids that are exported under one name', async () => {
    await pack.edit(passages, 'id: cheaper', 'id: do-2')
    await pack.edit(recommendations, 'id: pay', 'id: do2')
    expect(toLines(await pack.build())).toEqual([
      `${recommendations}:11:9: "do2" and "do-2" are both exported as "do2". Give this record another id.`,
    ])
  })

  test('records in another order than the document has', async () => {
    const text = files[recommendations]
    const at = text.indexOf('  - id: pay')
    const [head, more, pay] = ['recommendations:\n', text.slice(17, at), text.slice(at)]
    await pack.write({ [recommendations]: head + pay + more })
    expect(toLines(await pack.build())).toEqual([
      `${recommendations}:9:9: "more" stands before "pay" in the document. Write the records in its order.`,
    ])
  })

  test('a package without documents, and a document without its file', async () => {
    await rm(join(pack.directory, document))
    expect(toLines(await pack.build())).toEqual([
      expect.stringMatching(/^content\/a-report\/document\.yaml: Cannot be read: ENOENT/),
    ])
    await rm(join(pack.directory, 'content'), { recursive: true })
    expect(toLines(await pack.build())).toEqual([
      'content: Holds no document. Make a folder for each document, with its document.yaml.',
    ])
  })

  test('a file whose name has a slip', async () => {
    await pack.write({ 'content/a-report/quote.yaml': files[quotes] })
    expect(toLines(await pack.build())).toEqual([
      'content/a-report/quote.yaml: Unknown file. Correct its name to one of: document.yaml, quotes.yaml, passages.yaml, recommendations.yaml, provisions.yaml, retired.yaml; or remove it.',
    ])
  })

  test('a record that was changed or moved to another section after it was proved', async () => {
    await pack.generate()
    await rm(join(pack.directory, 'sources'), { recursive: true })
    await pack.write({ 'ledger.json': '{}' })
    await pack.edit(quotes, 'can', 'cannot')
    await pack.edit(recommendations, 'section: box', 'section: opening')
    expect(toLines(await pack.build())).toEqual([
      `${quotes}:6:11: "better" was changed after it was proved against its source. Run \`pnpm generate\` where the sources are.`,
      `${recommendations}:14:11: "pay" was changed after it was proved against its source. Run \`pnpm generate\` where the sources are.`,
    ])
  })
})

describe('a fingerprint without the source', () => {
  const fingerprint = 'proof/a-report.fingerprint'

  beforeEach(async () => {
    await pack.generate()
    await rm(join(pack.directory, 'sources'), { recursive: true })
  })

  test('is refused where it is gone', async () => {
    await rm(join(pack.directory, fingerprint))
    expect(toLines(await pack.build())).toEqual([
      `${fingerprint}: Is not there. Run \`pnpm generate\` where the sources are.`,
    ])
  })

  test('is refused where it is damaged', async () => {
    const bytes = await readFile(join(pack.directory, fingerprint))
    bytes[100]! ^= 1
    await writeFile(join(pack.directory, fingerprint), bytes)
    expect(toLines(await pack.build())).toEqual([
      `${fingerprint}: Is not the fingerprint of the document as it is written now. Run \`pnpm generate\` where the sources are.`,
    ])
  })

  test('is refused where the lines of a section were changed after it was made', async () => {
    await pack.edit(document, '[7-8]', '[7-9]')
    expect(toLines(await pack.build())).toEqual([
      `${fingerprint}: Is not the fingerprint of the document as it is written now. Run \`pnpm generate\` where the sources are.`,
    ])
  })
})

describe('the ledger', () => {
  const retired = 'content/a-report/retired.yaml'
  const removePassage = () => pack.write({ [passages]: 'passages: []\n' })

  beforeEach(async () => {
    expect(await pack.generate()).toEqual([])
  })

  test('has every id, and lets new ones in', async () => {
    const ledger = JSON.parse(await readFile(join(pack.directory, 'ledger.json'), 'utf8')) as object
    expect(Object.keys(Object.values(ledger)[0] as object)).toEqual(['better', 'cheaper', 'more', 'pay'])
    await pack.edit(
      passages,
      'passages:',
      'passages:\n  - { id: always, section: opening, topics: [], text: Cooperation has always been cheaper }',
    )
    expect(await pack.build()).toEqual([])
    expect(toLines(await pack.generate({ check: true }))).toEqual([
      'proof/a-report.json: Is out of date. Run `pnpm generate`, and commit the result.',
      'ledger.json: Is out of date. Run `pnpm generate`, and commit the result.',
    ])
  })

  test('does not let an id vanish', async () => {
    await removePassage()
    expect(toLines(await pack.build())).toEqual([
      `${document}:1:5: "cheaper" was released and is gone. Restore it, or say in retired.yaml what became of it.`,
    ])
  })

  test('lets an id go that is retired, and keeps it', async () => {
    await removePassage()
    await pack.write({
      [retired]: 'retired:\n  - { id: cheaper, type: withdrawn, reason: It was a platitude. }\n',
    })
    expect(await pack.generate()).toEqual([])
    expect(await readFile(join(pack.directory, 'ledger.json'), 'utf8')).toContain('"cheaper"')
    await pack.build()
    expect((await pack.readDist())['collection.json']).toContain('"reason": "It was a platitude."')
  })

  test('does not let a retired id be used again', async () => {
    await pack.write({ [retired]: 'retired:\n  - { id: cheaper, type: moved, to: better }\n' })
    expect(toLines(await pack.build())).toEqual([
      `${passages}:2:9: The id "cheaper" is retired, and is never used again. Give this record another one.`,
    ])
  })

  test('does not let an id lead to nowhere', async () => {
    await removePassage()
    await pack.write({ [retired]: 'retired:\n  - { id: cheaper, type: moved, to: best }\n' })
    expect(toLines(await pack.build())).toEqual([
      `${retired}:2:37: "cheaper" leads to "best", which is no record of the document. Name a record that there is now.`,
    ])
  })

  test('does not let an id change its type', async () => {
    await removePassage()
    await pack.edit(recommendations, 'id: pay', 'id: cheaper')
    expect(toLines(await pack.build())).toEqual([
      `${recommendations}:11:9: "cheaper" was released as a passage and is a recommendation now. Give this record another id.`,
      `${document}:1:5: "pay" was released and is gone. Restore it, or say in retired.yaml what became of it.`,
    ])
  })

  test('lets a text change only as a correction', async () => {
    await pack.edit(passages, 'Cooperation has always', 'has always')
    expect(toLines(await pack.build())).toEqual([
      `${passages}:5:11: "cheaper" was released with other words. Restore them; give other words another id; or, for a correction, enter it with \`--correct a-report/cheaper\`.`,
    ])
    expect(await pack.generate({ corrections: ['a-report/cheaper'] })).toEqual([])
    expect(await pack.build()).toEqual([])
  })
})
