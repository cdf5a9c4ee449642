import { spawn } from 'node:child_process'
import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  CodeActionRequest,
  CompletionRequest,
  createProtocolConnection,
  DefinitionRequest,
  DidChangeTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DocumentSymbolRequest,
  HoverRequest,
  InitializedNotification,
  InitializeRequest,
  PrepareRenameRequest,
  PublishDiagnosticsNotification,
  ReferencesRequest,
  RenameRequest,
  type CompletionItem,
  type Diagnostic,
  type DocumentSymbol,
  type Location,
  type Position,
  type ProtocolConnection,
  type TextDocumentEdit,
} from 'vscode-languageserver/node'

/** The real server on a copy of a real package. */
let connection: ProtocolConnection
let stop: () => void
let folder: string
const published = new Map<string, Diagnostic[]>()
let onPublished: () => void = () => undefined

const collection = fileURLToPath(import.meta.resolve('@florilegium/multilateralism/collection.json'))
const quotesPath = 'content/making-it-matter/quotes.yaml'
const recommendationsPath = 'content/making-it-matter/recommendations.yaml'
const brief =
  'She says it [@making-it-matter/berti-values].\n\n::quote{#berti-values}\n\n::quote{#berti-value}\n'

const uriOf = (path: string): string => pathToFileURL(join(folder, path)).href
const read = (path: string): Promise<string> => readFile(join(folder, path), 'utf8')

/** Waits until what is published for a file is as expected. */
async function diagnosticsOf(path: string, count: number): Promise<Diagnostic[]> {
  for (;;) {
    const found = published.get(uriOf(path))
    if (found?.length === count) return found
    await new Promise<void>((resolve) => (onPublished = resolve))
  }
}

async function open(path: string, languageId: string): Promise<string> {
  const text = await read(path)
  const textDocument = { uri: uriOf(path), languageId, version: 1, text }
  await connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument })
  return text
}

async function place(
  path: string,
  words: string,
  inside: string,
): Promise<{ textDocument: { uri: string }; position: Position }> {
  const lines = (await read(path)).split('\n')
  const line = lines.findIndex((text) => text.includes(words))
  const at = lines[line]?.indexOf(inside) ?? -1
  if (at < 0) throw new Error(`${path} has no "${words}" with "${inside}".`)
  return { textDocument: { uri: uriOf(path) }, position: { line, character: at + 1 } }
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'florilegium-authoring-'))
  const source = fileURLToPath(new URL('../../../multilateralism/', import.meta.url))
  for (const path of ['package.json', 'content', 'ledger.json']) {
    await cp(join(source, path), join(folder, path), { recursive: true })
  }
  await writeFile(join(folder, 'brief.md'), brief)
  const command = fileURLToPath(new URL('../../bin/florilegium-language-server.js', import.meta.url))
  const server = spawn(process.execPath, [command, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] })
  connection = createProtocolConnection(server.stdout, server.stdin)
  connection.onNotification(PublishDiagnosticsNotification.type, ({ uri, diagnostics }) => {
    published.set(uri, diagnostics)
    onPublished()
  })
  connection.listen()
  stop = () => {
    connection.dispose()
    server.kill()
  }
  await connection.sendRequest(InitializeRequest.type, {
    processId: process.pid,
    rootUri: null,
    workspaceFolders: [{ uri: pathToFileURL(folder).href, name: 'package' }],
    capabilities: {
      workspace: {
        workspaceFolders: true,
        workspaceEdit: {
          documentChanges: true,
          resourceOperations: ['create'],
          changeAnnotationSupport: {},
        },
      },
    },
    initializationOptions: { collections: [collection] },
  })
  await connection.sendNotification(InitializedNotification.type, {})
  await open(quotesPath, 'yaml')
  await open('brief.md', 'markdown')
})
afterAll(() => {
  stop()
})

test('every file of the package is sound', async () => {
  for (const path of ['content/topics.yaml', 'content/making-it-matter/document.yaml', recommendationsPath]) {
    await open(path, 'yaml')
  }
  for (const path of [quotesPath, recommendationsPath, 'content/topics.yaml']) {
    expect(await diagnosticsOf(path, 0)).toEqual([])
  }
})

test('hovers, leads, and lists in the YAML as in a manuscript', async () => {
  const speaker = await place(quotesPath, 'speaker: benedetta-berti', 'benedetta')
  const hover = await connection.sendRequest(HoverRequest.type, speaker)
  expect(hover?.contents).toEqual({ kind: 'markdown', value: '**Benedetta Berti**' })
  const [definition] = (await connection.sendRequest(DefinitionRequest.type, speaker)) as Location[]
  expect(definition?.uri).toBe(uriOf('content/making-it-matter/document.yaml'))
  const symbols = (await connection.sendRequest(DocumentSymbolRequest.type, {
    textDocument: speaker.textDocument,
  })) as DocumentSymbol[]
  expect(symbols.map(({ name }) => name)).toContain('berti-values')
  const inManuscript = await connection.sendRequest(
    HoverRequest.type,
    await place('brief.md', '::quote{#berti-values}', 'berti'),
  )
  expect(JSON.stringify(inManuscript)).toContain('Benedetta Berti')
})

test('completes sections', async () => {
  const items = (await connection.sendRequest(
    CompletionRequest.type,
    await place(quotesPath, 'section: opening', 'opening'),
  )) as CompletionItem[]
  expect(items[0]).toMatchObject({ label: 'opening', textEdit: { newText: 'opening' } })
})

test('finds the uses of a record in manuscripts too', async () => {
  const found = await connection.sendRequest(ReferencesRequest.type, {
    ...(await place(quotesPath, 'id: mueller-public-ally', 'mueller')),
    context: { includeDeclaration: false },
  })
  expect(found?.map(({ uri }) => uri)).toEqual(Array(found?.length).fill(uriOf(recommendationsPath)))
  expect(found?.length).toBeGreaterThan(2)
  const berti = await connection.sendRequest(ReferencesRequest.type, {
    ...(await place(quotesPath, 'id: berti-values', 'berti')),
    context: { includeDeclaration: false },
  })
  const inManuscripts = berti?.filter(({ uri }) => uri.endsWith('.md'))
  expect(inManuscripts?.map(({ uri, range }) => [uri, range.start])).toEqual([
    [uriOf('brief.md'), { line: 0, character: 31 }],
    [uriOf('brief.md'), { line: 2, character: 9 }],
  ])
})

const renames: Record<string, [string, string, string]> = {
  'the YAML': [quotesPath, 'id: berti-values', 'berti'],
  'a directive': ['brief.md', '::quote{#berti-values}', 'berti'],
  'a citation': ['brief.md', '[@making-it-matter/', 'berti'],
}

test.each(Object.entries(renames))(
  'renames a record with its uses, from %s',
  async (_, [path, words, inside]) => {
    const at = await place(path, words, inside)
    const prepared = await connection.sendRequest(PrepareRenameRequest.type, at)
    expect(prepared).toMatchObject({ placeholder: 'berti-values' })
    const edit = await connection.sendRequest(RenameRequest.type, { ...at, newName: 'berti-interests' })
    const [created, ...changes] = edit?.documentChanges ?? []
    const retired = uriOf('content/making-it-matter/retired.yaml')
    expect(created).toEqual({ kind: 'create', uri: retired, options: { ignoreIfExists: true } })
    const edits = (changes as TextDocumentEdit[]).map(({ textDocument, edits }) => [
      textDocument,
      edits.map((change) => ('newText' in change ? change.newText : '')),
    ])
    expect(edits).toEqual([
      [{ uri: uriOf(quotesPath), version: 1 }, ['berti-interests']],
      [{ uri: uriOf(recommendationsPath), version: 1 }, ['berti-interests', 'berti-interests']],
      [
        { uri: retired, version: null },
        [expect.stringMatching(/id: berti-values\n {4}to: berti-interests\n$/)],
      ],
      [{ uri: uriOf('brief.md'), version: 1 }, ['berti-interests', 'berti-interests']],
    ])
    expect(Object.values(edit?.changeAnnotations ?? {})).toMatchObject([{ label: 'Retire the old id' }])
  },
)

test('says why it does not rename', async () => {
  const at = await place(quotesPath, 'id: berti-values', 'berti')
  await expect(
    connection.sendRequest(RenameRequest.type, { ...at, newName: 'wright-trade-off' }),
  ).rejects.toThrow('"wright-trade-off" is taken by another record. Choose another one.')
  const unknown = await place('brief.md', '{#berti-value}', 'berti')
  await expect(connection.sendRequest(PrepareRenameRequest.type, unknown)).rejects.toThrow('berti-value')
})

test('marks a slip as one types, and mends it', async () => {
  const text = await read(quotesPath)
  const textDocument = { uri: uriOf(quotesPath), version: 2 }
  const contentChanges = [{ text: text.replace('speaker: benedetta-berti', 'speaker: benedetta-bert') }]
  await connection.sendNotification(DidChangeTextDocumentNotification.type, { textDocument, contentChanges })
  const [diagnostic] = await diagnosticsOf(quotesPath, 1)
  expect(diagnostic).toMatchObject({
    code: 'invalid-content',
    severity: 1,
    source: 'florilegium',
    message: expect.stringMatching(/^No person of the document has the id "benedetta-bert"\./) as string,
  })
  const actions = await connection.sendRequest(CodeActionRequest.type, {
    textDocument,
    range: diagnostic?.range ?? { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
    context: { diagnostics: [] },
  })
  expect(actions?.[0]).toMatchObject({
    title: 'Change to "benedetta-berti"',
    edit: { changes: { [textDocument.uri]: [{ newText: 'benedetta-berti' }] } },
  })
})

test('leaves other YAML alone', async () => {
  await writeFile(join(folder, 'compose.yaml'), 'services:\n  a: [\n')
  await open('compose.yaml', 'yaml')
  const at = { textDocument: { uri: uriOf('compose.yaml') }, position: { line: 0, character: 2 } }
  expect(await connection.sendRequest(HoverRequest.type, at)).toBeNull()
  expect(await connection.sendRequest(PrepareRenameRequest.type, at)).toBeNull()
  expect(published.has(uriOf('compose.yaml'))).toBe(false)
})
