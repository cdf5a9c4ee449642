import { chmod, mkdir, mkdtemp, readdir, readFile, rm, symlink, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { createCatalog, verifyInCatalog } from '@florilegium/core'
import { afterEach, expect, test } from 'vitest'
import { readSources } from '@florilegium/sources'
import { openProjectFiles } from '@florilegium/sources/node'
import { makeDocx } from './make-docx.js'
import { makePdf } from './make-pdf.js'

const folders: string[] = []

afterEach(async () => {
  await Promise.all(folders.splice(0).map((folder) => rm(folder, { recursive: true, force: true })))
})

async function makeProject(files: Record<string, string | Uint8Array>): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'florilegium-sources-'))
  folders.push(root)
  await mkdir(join(root, 'node_modules'))
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true })
    await writeFile(join(root, path), content)
  }
  return root
}

const sentence = 'The committee decided at once that the bridge should be built of stone.'
const paper = makePdf([[{ text: sentence, y: 700 }]])
const words = 'the bridge should be built of stone'

test('every format is read, and cited by the name of its file', async () => {
  const root = await makeProject({
    'a/Plain Text.txt': sentence,
    'a/notes.md': `# Minutes\n\n${sentence}\n`,
    'a/page.html': `<h2>Minutes</h2><p>${sentence}</p>`,
    'a/Paper.PDF': paper,
    'a/letter.docx': makeDocx(['# Minutes', sentence]),
  })
  const { sources, faults } = await readSources(['a/*'], openProjectFiles(root).sources)
  expect(faults).toEqual([])
  const places = verifyInCatalog(words, createCatalog([], { sources })).found
  expect(places.map(({ source, section }) => [source, section]).sort()).toEqual([
    ['letter', 'Minutes'],
    ['notes', 'Minutes'],
    ['page', 'Minutes'],
    ['paper', 'page 1'],
    ['plain-text', undefined],
  ])
})

test('a project says by which key a source is cited, what it is called, and its language', async () => {
  const root = await makeProject({ 'charter.txt': sentence })
  const entry = { path: './charter.txt', id: 'bridge-charter', title: 'Charter of Bridges', language: 'en' }
  const { sources } = await readSources([entry], openProjectFiles(root).sources)
  expect(sources).toEqual([
    {
      id: 'bridge-charter',
      title: 'Charter of Bridges',
      language: 'en',
      text: sentence,
      path: 'charter.txt',
    },
  ])
})

test('a folder stands for the sources in it, and a file that is named alone keeps its own key', async () => {
  const root = await makeProject({ 'papers/a.txt': sentence, 'papers/b/c.md': sentence, 'papers/d.png': 'x' })
  const { sources, faults } = await readSources(
    ['papers', { path: 'papers/a.txt', id: 'first' }],
    openProjectFiles(root).sources,
  )
  expect(faults).toEqual([])
  expect(sources.map(({ id }) => id).sort()).toEqual(['c', 'first'])
})

test('the notes of a Word document stand apart, and their numbers are no words', async () => {
  const root = await makeProject({
    'a.docx': makeDocx(
      ['The bridge was built of[^1] white stone.', 'Nobody knows why it was.'],
      ['So they say.'],
    ),
  })
  const { sources } = await readSources(['a.docx'], openProjectFiles(root).sources)
  const catalog = createCatalog([], { sources })
  expect(verifyInCatalog('The bridge was built of white stone', catalog).verdict).toBe('verbatim')
  expect(verifyInCatalog('of white stone. Nobody knows why it was', catalog).verdict).toBe('verbatim')
  expect(sources[0]?.text).toContain('So they say.')
})

test('what cannot be read has a line each, and the rest is read', async () => {
  const root = await makeProject({
    'a.txt': sentence,
    'empty.txt': '',
    'blank.md': '<!-- nothing -->\n',
    'binary.txt': new Uint8Array([0, 1, 2, 3, 0, 0, 9]),
    'broken.docx': 'no archive',
    'pictures.docx': makeDocx([]),
    'scan.pdf': makePdf([[]]),
    'old.odt': 'x',
  })
  await symlink(join(root, 'gone.txt'), join(root, 'link.txt'))
  const entries = ['*.{txt,md,docx,pdf}', 'old.odt', 'missing.txt', 'papers/*.pdf']
  const { sources, faults } = await readSources(entries, openProjectFiles(root).sources)
  expect(sources.map(({ id }) => id)).toEqual(['a'])
  expect(faults.map(({ message }) => message).sort()).toEqual([
    'binary.txt: This is no text: it holds zero bytes. Name a text file, or one of a format that can be read.',
    'blank.md: This file has no words.',
    expect.stringMatching(
      /^broken\.docx: This is no Word document that can be read \(.+\)\. Save it again as \.docx\.$/,
    ),
    'empty.txt: This file is empty.',
    expect.stringMatching(/^link\.txt: This source is a link to nothing, or was just removed\.$/),
    'missing.txt: No such source. Correct the path in florilegium.json.',
    'old.odt: Sources can be .txt, .md, .html, .pdf or .docx, not ".odt". Save it as one of these.',
    'papers/*.pdf: No such source. Correct the path in florilegium.json.',
    'pictures.docx: This Word document has no text. If it holds pictures of pages, run text recognition on them and name the result.',
    'scan.pdf: This PDF has no text on its page: it is probably a scan. Run text recognition on it, for example with OCRmyPDF, and name the result.',
  ])
})

test('a file with brackets in its name is no glob', async () => {
  const root = await makeProject({ 'Report [final] (1).txt': sentence })
  const { sources, faults } = await readSources(['Report [final] (1).txt'], openProjectFiles(root).sources)
  expect([sources.map(({ id }) => id), faults]).toEqual([['report-final-1'], []])
})

test('of two files with the same key, the second is left out with a line that says so', async () => {
  const root = await makeProject({ 'a/charter.txt': sentence, 'b/Charter.md': sentence })
  const { sources, faults } = await readSources(['a/*', 'b/*'], openProjectFiles(root).sources)
  expect(sources).toHaveLength(1)
  expect(faults).toEqual([
    {
      message:
        'b/Charter.md: a/charter.txt has the id "charter", too. Give it another: { "path": "b/Charter.md", "id": "…" }.',
      setting: { list: 'sources', name: 'b/*' },
    },
  ])
})

test('an id for several files is not used, and said', async () => {
  const root = await makeProject({ 'a.txt': sentence, 'b.txt': sentence })
  const { sources, faults } = await readSources(
    [{ path: '*.txt', id: 'charter' }],
    openProjectFiles(root).sources,
  )
  expect(sources.map(({ id }) => id)).toEqual(['a', 'b'])
  expect(faults[0]?.message).toBe(
    '*.txt: The id is for one file, and 2 fit. Name each file, or leave the id out.',
  )
})

test.for([
  ['UTF-8 with a byte order mark', Buffer.from('\uFEFFDer Körper.'), undefined],
  ['UTF-16', Buffer.from('\uFEFFDer Körper.', 'utf16le'), undefined],
  [
    'UTF-16 without a byte order mark',
    Buffer.from('Der Körper ist klein.', 'utf16le'),
    'It has no byte order mark and was read as UTF-16LE. Save it as UTF-8 if letters look wrong.',
  ],
  [
    'Latin-1',
    Buffer.from('Der Körper.', 'latin1'),
    'It is no UTF-8 and was read as Windows-1252. Save it as UTF-8 if letters look wrong.',
  ],
  [
    'UTF-8 with a broken letter',
    Buffer.concat([Buffer.from('Körper, Größe, Süße\nund'), Buffer.from([0xc3])]),
    'One place is no UTF-8, first in line 2. Save it as UTF-8.',
  ],
] as const)('text in %s is read', async ([, bytes, note]) => {
  const root = await makeProject({ 'a.txt': bytes })
  const { sources, faults } = await readSources(['a.txt'], openProjectFiles(root).sources)
  expect(sources[0]?.text).toContain('Körper')
  expect(sources[0]?.text.charCodeAt(0)).not.toBe(0xfeff)
  expect(faults).toEqual(note === undefined ? [] : [{ message: `a.txt: ${note}`, isNote: true }])
})

test('HTML is read in the encoding that it names', async () => {
  const html = Buffer.concat([
    Buffer.from('<meta charset="iso-8859-2"><p>'),
    Buffer.from([0xb3]),
    Buffer.from('za'),
  ])
  const root = await makeProject({ 'a.html': html })
  const { sources } = await readSources(['a.html'], openProjectFiles(root).sources)
  expect(sources[0]?.text).toBe('łza')
})

test('a PDF is read once, whatever it is called, until its content changes', async () => {
  const root = await makeProject({ 'a.pdf': paper })
  const [first] = (await readSources(['a.pdf'], openProjectFiles(root).sources)).sources
  const folder = join(root, 'node_modules/.cache/florilegium/sources')
  const [entry = ''] = await readdir(folder)
  const path = join(folder, entry)

  await writeFile(path, JSON.stringify({ text: 'What was kept.' }))
  await utimes(join(root, 'a.pdf'), 0, 0)
  await writeFile(join(root, 'b.pdf'), paper)
  const kept = (await readSources(['b.pdf'], openProjectFiles(root).sources)).sources
  expect(kept).toEqual([{ id: 'b', text: 'What was kept.', path: 'b.pdf' }])

  await writeFile(path, '{"text": "cut o')
  const [again] = (await readSources(['a.pdf'], openProjectFiles(root).sources)).sources
  expect(again).toEqual(first)
  expect(JSON.parse(await readFile(path, 'utf8'))).toMatchObject({ text: sentence })

  await writeFile(
    join(root, 'a.pdf'),
    makePdf([[{ text: 'Quite another sentence stands here now.', y: 700 }]]),
  )
  const [changed] = (await readSources(['a.pdf'], openProjectFiles(root).sources)).sources
  expect(changed?.text).toBe('Quite another sentence stands here now.')
})

test('many programs may keep the same text at once, and leave no half of it', async () => {
  const root = await makeProject({ 'a.pdf': paper })
  const runs = await Promise.all(
    Array.from({ length: 12 }, () => readSources(['a.pdf'], openProjectFiles(root).sources)),
  )
  expect(new Set(runs.map(({ sources }) => sources[0]?.text))).toEqual(new Set([sentence]))
  const files = await readdir(join(root, 'node_modules/.cache/florilegium/sources'))
  expect(files.filter((file) => !file.endsWith('.json'))).toEqual([])
})

test('where nothing can be kept, everything is read all the same', async () => {
  const root = await makeProject({ 'a.pdf': paper, cache: 'a file where the folder should be' })
  const { sources, faults } = await readSources(
    ['a.pdf'],
    openProjectFiles(root, join(root, 'cache')).sources,
  )
  expect([sources.length, faults]).toEqual([1, []])
})

test('deep HTML and rubbish never throw', async () => {
  const root = await makeProject({
    'deep.html': '<div>'.repeat(50_000) + sentence,
    'rubbish.html': '<<<&#x110000;&nosuch;<table><p></table></sup><h1></h1>x',
    'deep.md': '> '.repeat(5000) + sentence,
  })
  await chmod(join(root, 'rubbish.html'), 0o644)
  const { faults } = await readSources(['*.{html,md}'], openProjectFiles(root).sources)
  expect(faults.map(({ message }) => message.split(':', 1)[0]).sort()).toEqual(['deep.html', 'deep.md'])
})
