import { describe, expect, onTestFinished, test } from 'vitest'
import { DiagnosticSeverity, type Diagnostic } from 'vscode-languageserver/node'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { findBibliographyFaults } from '../src/project/find-bibliography-faults.js'
import { findProjectFileFaults } from '../src/project/find-project-file-faults.js'
import { createWorkspace } from './in-memory-workspace.js'
import { makeFolder } from './make-folder.js'
import { fullCapabilities, startClient, type Client } from './start-client.js'

const settings = `{
  "strikt": true,
  "packages": ["./gone"],
  "sources": [{ "path": "gone.txt" }],
  "bibliography": ["gone.bib", "works.bib"]
}
`
const works = '@book{one,\n  title = {Bridges}\n}\n@book{two, title = {Ferries}\n'

describe('in memory', () => {
  test('a project file has what is wrong in its text, and with what it names', async () => {
    const { project } = await createWorkspace({ 'florilegium.json': settings, 'works.bib': works })
    const list = (text: string): unknown[] =>
      findProjectFileFaults(text, project).map(({ range, message }) => [
        text.slice(range.start, range.end),
        message,
      ])
    expect(list(settings)).toEqual([
      ['"strikt"', 'Unknown setting "strikt". Did you mean "strict"?'],
      ['"./gone"', 'The content package "./gone" is not there. Correct the path.'],
      ['"gone.txt"', 'gone.txt: No such source. Correct the path in florilegium.json.'],
      ['"gone.bib"', 'gone.bib: There is no such bibliography. Correct the path.'],
    ])
    // What was named when it was loaded, and is named no more, is not wrong.
    expect(list('{ "strict": true, "sources": ["gone.txt"] }')).toEqual([
      ['"gone.txt"', 'gone.txt: No such source. Correct the path in florilegium.json.'],
    ])
    expect(list('{ "strict": ')).toHaveLength(1)
  })

  test('a bibliography has what is wrong as it is written, or as it was saved', async () => {
    const { project } = await createWorkspace({ 'florilegium.json': settings, 'works.bib': works })
    const saved = project.faults.filter(({ place }) => place?.path === 'works.bib')
    const list = async (text: string, isOpen: boolean): Promise<unknown[]> => {
      const document = TextDocument.create('file:///texts/works.bib', 'bibtex', 1, text)
      const faults = await findBibliographyFaults(document, { saved, isOpen })
      return faults.map(({ range, message }) => [text.slice(range.start, range.end), message])
    }
    const broken = [
      '@book{two, title = {Ferries}',
      'The entry "two" is broken: its braces or quotation marks do not match. It is left out.',
    ]
    expect(await list(works, false)).toEqual([broken])
    expect(await list(works, true)).toEqual([broken])
    expect(await list(`${works}}`, true)).toEqual([])
    expect(await list(`${' '.repeat(60_000)}\n${works}}`, true)).toHaveLength(1)
  })

  test.each([
    ['works.json', '[\n  { "id": "a", "title": ["x"], "note": "n" }\n]', '["x"]'],
    ['works.yaml', '- id: a\n  title: [x]\n  note: n\n', '[x]'],
  ])('%s has the field that is wrong', async (name, text, field) => {
    const document = TextDocument.create(`file:///texts/${name}`, '', 1, text)
    const [fault] = await findBibliographyFaults(document, { saved: [], isOpen: true })
    expect(fault && text.slice(fault.range.start, fault.range.end)).toBe(field)
  })
})

describe('over stdio', () => {
  async function start(root: string): Promise<Client> {
    const client = await startClient([], { capabilities: fullCapabilities, roots: [root] })
    onTestFinished(() => {
      client.stop()
    })
    return client
  }

  const published = async (client: Client, uri: string): Promise<Diagnostic[]> =>
    client.published.find((params) => params.uri === uri)?.diagnostics ?? client.until(uri, () => true)
  const change = (text: string): { text: string }[] => [{ text }]

  test('a project file that is not open is marked where it is wrong, until it is mended', async () => {
    const folder = await makeFolder({ 'florilegium.json': settings, 'works.bib': works })
    const file = `${folder.uri}/florilegium.json`
    const client = await start(folder.uri)
    const [first, ...others] = await published(client, file)
    expect(first).toEqual({
      range: { start: { line: 1, character: 2 }, end: { line: 1, character: 10 } },
      severity: DiagnosticSeverity.Warning,
      code: 'invalid-settings',
      codeDescription: { href: expect.stringContaining('/docs/problems/invalid-settings.md') as string },
      source: 'florilegium',
      message: 'Unknown setting "strikt". Did you mean "strict"?',
      data: { code: 'invalid-settings', expected: [] },
    })
    expect(others.map(({ range }) => range.start.line)).toEqual([2, 3, 4])

    const moved = client.until(file, (params) => params.diagnostics[0]?.range.start.line === 2)
    await client.touch(...(await folder.write({ 'florilegium.json': settings.replace('{', '{\n') })))
    await moved
    const mended = client.until(file, ({ diagnostics }) => diagnostics.length === 0)
    await client.touch(...(await folder.write({ 'florilegium.json': '{}' })))
    await mended
  })

  test('one that is open is marked as it is written, and as it was saved once it is closed', async () => {
    const folder = await makeFolder({ 'florilegium.json': '{}' })
    const uri = `${folder.uri}/florilegium.json`
    const client = await start(folder.uri)
    // Until the project is there, the server knows no such file.
    await client.open('Words.', `${folder.uri}/a.md`)
    const opened = client.until(uri, () => true)
    await client.connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId: 'json', version: 1, text: '{ "strikt": true }' },
    })
    const diagnostics = await opened
    expect(diagnostics.map(({ message }) => message)).toEqual([
      'Unknown setting "strikt". Did you mean "strict"?',
    ])
    const mended = client.until(uri, (params) => params.diagnostics.length === 0)
    await client.change(uri, 2, change('{ "strict": true }'))
    await mended
    const broken = client.until(uri, (params) => params.diagnostics.length === 1)
    await client.change(uri, 3, change('{ "strict": }'))
    await broken
    const closed = client.until(uri, (params) => params.diagnostics.length === 0)
    await client.close(uri)
    await closed
    expect(client.messages).toEqual([])
  })

  test('a bibliography is marked, whether the project or a manuscript names it', async () => {
    const folder = await makeFolder({
      'florilegium.json': '{ "bibliography": ["works.bib"] }',
      'works.bib': works,
      'own.bib': works,
    })
    const client = await start(folder.uri)
    const [fault] = await published(client, `${folder.uri}/works.bib`)
    expect(fault?.range).toEqual({ start: { line: 3, character: 0 }, end: { line: 3, character: 28 } })
    await client.open('---\nbibliography: own.bib\n---\n\nWords.\n', `${folder.uri}/a.md`)
    expect(await published(client, `${folder.uri}/own.bib`)).toEqual([fault])

    for (const name of ['works.bib', 'own.bib']) {
      const mended = client.until(`${folder.uri}/${name}`, ({ diagnostics }) => diagnostics.length === 0)
      await client.touch(...(await folder.write({ [name]: `${works}}` })))
      await mended
    }
  })

  test('a folder that is closed takes back what was said of its files', async () => {
    const folder = await makeFolder({ 'florilegium.json': settings })
    const uri = `${folder.uri}/florilegium.json`
    const client = await start(folder.uri)
    await published(client, uri)
    const gone = client.until(uri, ({ diagnostics }) => diagnostics.length === 0)
    await client.connection.sendNotification('workspace/didChangeWorkspaceFolders', {
      event: { added: [], removed: [{ uri: folder.uri, name: 'one' }] },
    })
    await gone
  })
})
