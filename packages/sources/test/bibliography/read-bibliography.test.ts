import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  checkManuscript,
  createCatalog,
  createPlainFormatter,
  toPlainText,
  type BibliographyItem,
} from '@florilegium/core'
import { parseManuscript, toProseBlocks } from '@florilegium/core/lezer'
import { afterEach, expect, test } from 'vitest'
import { parseBibliography, readBibliography } from '@florilegium/sources'
import { openProjectFiles } from '@florilegium/sources/node'

const folders: string[] = []

afterEach(async () => {
  await Promise.all(folders.splice(0).map((folder) => rm(folder, { recursive: true, force: true })))
})

async function makeProject(files: Record<string, string | Uint8Array>): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'florilegium-bibliography-'))
  folders.push(root)
  await mkdir(join(root, 'node_modules'))
  for (const [path, content] of Object.entries(files)) await writeFile(join(root, path), content)
  return root
}

const bib = String.raw`% exported
@string{oup = {Oxford {\"U}niversity Press}}
@book{annan-2001,
  author = {Annan, Kofi A. and {World Health Organization} and van der Leyen, Ursula},
  title = {We the {Peoples}: K{\"o}rper \& Geist},
  publisher = oup, year = 2001, month = mar, pages = {1--20}
}
@online{mueller2021,
  author = {Müller, Jörg}, title = {Ein Titel}, date = {2021-03-04}, url = {https://example.org/a_b}, urldate = {2022-01-01}
}
`

function cite(item: BibliographyItem): string {
  const reference = { id: item.id, item }
  const { bibliography } = createPlainFormatter().format([{ items: [{ reference }] }])
  return toPlainText(bibliography[0]?.text ?? [])
}

test('BibTeX and BibLaTeX become works that can be cited', async () => {
  const { items, faults } = await parseBibliography('works.bib', bib)
  expect(faults).toEqual([])
  expect(items.map(cite)).toEqual([
    'Annan, Kofi A., World Health Organization, and Ursula van der Leyen. 2001. We the Peoples: Körper & Geist. Oxford Üniversity Press.',
    'Müller, Jörg. 2021. “Ein Titel.” March 4. https://example.org/a_b.',
  ])
  expect(items[1]?.accessed).toEqual({ 'date-parts': [[2022, 1, 1]] })
})

test('a broken entry is left out with its place, and the others are read', async () => {
  const text = `@string{p = {Press}}\n@book{a,\n  title = {A},\n  publisher = p\n}\n\n@book{b,\n  title {B},\n}\n@book{c, title = {C\n}\n@book{d, title = {D}, publisher = p}\n`
  const { items, faults } = await parseBibliography('works.bib', text)
  expect(items.map(({ id, publisher }) => [id, publisher])).toEqual([
    ['a', 'Press'],
    ['d', 'Press'],
  ])
  expect(faults).toEqual([
    {
      message: expect.stringMatching(
        /^The entry "b" is broken: expected ".+", got ".+"\. It is left out\.$/,
      ) as string,
      line: 8,
      column: expect.any(Number) as number,
    },
    {
      message: 'The entry "c" is broken: its braces or quotation marks do not match. It is left out.',
      line: 10,
      column: 1,
    },
  ])
})

test('of two works with the same key, the first is used, and the second said', async () => {
  const { items, faults } = await parseBibliography('a.bib', '@book{a,title={A}}\n@book{a,title={B}}\n')
  expect(items.map(({ title }) => title)).toEqual(['A'])
  expect(faults).toEqual([
    { message: 'Line 1 has a work with the key "a", too. The first is used.', line: 2, column: 1 },
  ])
})

test('CSL-JSON is read as reference managers write it', async () => {
  const text = JSON.stringify([
    {
      id: 'http://zotero.org/1',
      'citation-key': 'x',
      title: 'One',
      volume: 3,
      issued: { 'date-parts': [['2001', 3]] },
    },
    { id: 2, author: [{ family: 'Ho', given: 'Selina' }], accessed: { raw: '2020' } },
  ])
  const { items, faults } = await parseBibliography('works.json', text)
  expect(faults).toEqual([])
  expect(items.map(({ id }) => id)).toEqual(['http://zotero.org/1', '2'])
})

test('broken JSON and works of another shape have a line each', async () => {
  expect(await parseBibliography('a.json', '[{ "id": }]')).toEqual({
    items: [],
    faults: [{ message: expect.stringMatching(/^Not valid JSON/) as string, line: 1, column: 10 }],
  })
  const { items, faults } = await parseBibliography(
    'a.json',
    '[\n  1,\n  { "id": "a",\n    "author": "Ho",\n    "title": 5, "issued": [],\n    "editor": [{ "name": "x" }] }\n]',
  )
  expect(items).toEqual([{ id: 'a', author: [{ literal: 'Ho' }], title: '5' }])
  expect(faults.map(({ message, line }) => [line, message])).toEqual([
    [2, 'Expected a work, found 1. It is left out.'],
    [5, 'Expected a date in "issued" of "a", found []. It is left out.'],
    [6, 'Expected names in "editor" of "a", found [{"name":"x"}]. It is left out.'],
  ])
  expect((await parseBibliography('a.json', '{}')).faults[0]?.message).toBe('Expected a list of works.')
})

test('CSL-YAML is read as Pandoc writes it', async () => {
  const text = `references:\n- id: annan\n  author:\n  - family: Annan\n    given: Kofi\n  issued:\n  - year: 2001\n    month: 3\n  title: We the Peoples\n  type: book\n- id: [1]\n`
  const { items, faults } = await parseBibliography('works.yaml', text)
  expect(items.map(cite)).toEqual(['Annan, Kofi. 2001. We the Peoples.'])
  expect(faults).toEqual([
    { message: 'A work without an "id" cannot be cited. Give it one.', line: 11, column: 3 },
  ])
  const broken = await parseBibliography('works.yml', 'references:\n- id: "a\n')
  expect(broken.faults).toEqual([
    { message: expect.stringMatching(/^Not valid YAML/) as string, line: 3, column: 1 },
  ])
})

test('files are read in their order, whatever their encoding, and each fault has its file and line', async () => {
  const root = await makeProject({
    'a.bib': Buffer.from('@book{mueller, title = {Körper}}\n@book{x, title {X}}\n', 'latin1'),
    'b.json': '[{ "id": "mueller", "title": "Other" }, { "id": "b" }]',
    'c.ris': 'TY  - BOOK',
  })
  const { references, faults } = await readBibliography(
    ['a.bib', 'b.json', 'c.ris', 'd.bib'],
    openProjectFiles(root).bibliography,
  )
  expect(references.map(({ id, title }) => [id, title])).toEqual([
    ['mueller', 'Körper'],
    ['b', undefined],
  ])
  expect(faults.map(({ message }) => message)).toEqual([
    'a.bib: It is no UTF-8 and was read as Windows-1252. Save it as UTF-8 if letters look wrong.',
    expect.stringMatching(/^a\.bib:2:\d+: The entry "x" is broken/),
    'b.json: a.bib has a work with the key "mueller", too. That one is used.',
    'c.ris:1:1: A bibliography can be .bib, .json or .yaml, not ".ris". Export it as one of these.',
    'd.bib: There is no such bibliography. Correct the path.',
  ])
})

test('a large .bib file is read once, until it changes', async () => {
  const large = Array.from(
    { length: 600 },
    (_, index) => `@book{key${index}, title = {Title number ${index} of many}}\n`,
  )
  const root = await makeProject({ 'a.bib': large.join('') })
  const first = await readBibliography(['a.bib'], openProjectFiles(root).bibliography)
  const folder = join(root, 'node_modules/.cache/florilegium/bibliography')
  const [entry = ''] = await readdir(folder)
  await writeFile(join(folder, entry), JSON.stringify({ items: [{ id: 'kept' }], faults: [] }))
  expect((await readBibliography(['a.bib'], openProjectFiles(root).bibliography)).references).toEqual([
    { id: 'kept' },
  ])
  await writeFile(join(root, 'a.bib'), `${large.join('')}\n`)
  expect((await readBibliography(['a.bib'], openProjectFiles(root).bibliography)).references).toEqual(
    first.references,
  )
})

test('a citation of a work in the bibliography is known', async () => {
  const { items } = await parseBibliography('works.bib', bib)
  const text = 'So they wrote [@annan-2001, p. 3] and [@anan-2001].'
  const { problems } = checkManuscript(text, toProseBlocks(parseManuscript(text)), {
    catalog: createCatalog([]),
    settings: { references: items },
  })
  expect(problems.map(({ code, expected }) => [code, expected])).toEqual([
    ['unknown-citation', ['annan-2001']],
  ])
})
