import { fileURLToPath } from 'node:url'
import { describe, expect, onTestFinished, test } from 'vitest'
import {
  CancellationTokenSource,
  DefinitionRequest,
  HoverRequest,
  PrepareRenameRequest,
  ReferencesRequest,
  RenameRequest,
} from 'vscode-languageserver/node'
import { checkWorkspaceMethod, type CheckWorkspaceAnswer } from '@florilegium/language-server/protocol'
import { makeFolder, makeManifest, makePackage } from './make-folder.js'
import { fullCapabilities, startClient, type Client, type StartClientOptions } from './start-client.js'

const multilateralism = fileURLToPath(import.meta.resolve('@florilegium/multilateralism/collection.json'))

async function start(options: StartClientOptions = {}): Promise<Client> {
  const client = await startClient([multilateralism], { capabilities: fullCapabilities, ...options })
  onTestFinished(() => {
    client.stop()
  })
  return client
}

const codes = (diagnostics: readonly { code?: unknown }[]): unknown[] => diagnostics.map(({ code }) => code)

const quoted = 'The crisis “is an invitation to look at the underlying causes” [@making-it-matter].\n\n'
const filler = 'The committee met again in the spring and went through the papers that had been sent in. '

describe('edits', () => {
  test('that come faster than checks are checked together, and the last state counts', async () => {
    const client = await start()
    const uri = 'untitled:fast.md'
    const text = filler.repeat(2000)
    await client.open(text, uri)
    const before = client.published.length
    const done = client.until(uri, ({ version }) => version === 300)
    const at = { line: 0, character: 0 }
    for (let version = 2; version < 300; version++) {
      void client.change(uri, version, [{ range: { start: at, end: at }, text: 'x' }])
    }
    void client.change(uri, 300, [{ range: { start: at, end: at }, text: '::quote{#nobody}\n\n' }])
    expect(codes(await done)).toEqual(['unknown-id'])
    expect(client.published.length - before).toBeLessThan(50)
  })

  test('one by one give the same as the text they lead to', async () => {
    const client = await start()
    const uri = 'untitled:edited.md'
    await client.open(`${quoted}${quoted}`, uri)
    const changed = client.until(uri, ({ version }) => version === 3)
    const from = quoted.indexOf('causes')
    const range = (line: number) => ({
      start: { line, character: from },
      end: { line, character: from + 'causes'.length },
    })
    void client.change(uri, 2, [{ range: range(0), text: 'reasons' }])
    void client.change(uri, 3, [{ range: range(2), text: 'motives' }])
    const diagnostics = await changed
    expect(diagnostics.map(({ code, range: { start } }) => [code, start.line])).toEqual([
      ['quotation-altered', 0],
      ['quotation-altered', 2],
    ])
    const fresh = await client.open(
      `${quoted}${quoted}`.replace('causes', 'reasons').replace(/causes(?=.*\n\n$)/, 'motives'),
      'untitled:fresh.md',
    )
    expect(fresh.diagnostics).toEqual(diagnostics)
  })
})

describe('large manuscripts', () => {
  test('of 100,000 words are checked, and a hover meanwhile is answered', async () => {
    const client = await start()
    const uri = 'untitled:large.md'
    const text = `::quote{#berti-values}\n\n${`${filler.repeat(6)}\n\n${quoted}`.repeat(1000)}“is an invitation to look at the underlying reasons” [@making-it-matter]\n`
    const opened = client.open(text, uri)
    const hover = await client.connection.sendRequest(HoverRequest.type, {
      textDocument: { uri },
      position: { line: 0, character: 12 },
    })
    expect(hover).not.toBeNull()
    expect(codes((await opened).diagnostics)).toEqual(['quotation-altered'])
  })

  test('with one line of a megabyte are checked', async () => {
    const client = await start()
    const { diagnostics } = await client.open(`${filler.repeat(12_000)}\n\n::quote{#nobody}\n`)
    expect(codes(diagnostics)).toEqual(['unknown-id'])
  })

  test('without bounds are not checked, and that is said', async () => {
    const client = await start()
    const { diagnostics } = await client.open('word '.repeat(2_000_000))
    expect(diagnostics.map(({ message, severity }) => [severity, message])).toEqual([
      [
        3,
        'This text has 10,000,000 characters, and manuscripts of at most 8,000,000 are checked. Divide it.',
      ],
    ])
  })
})

describe('the server', () => {
  test('goes on after a cancelled request, a closed document, and requests for what is not there', async () => {
    const client = await start()
    const uri = 'untitled:a.md'
    await client.open(quoted, uri)
    const source = new CancellationTokenSource()
    const position = { line: 0, character: 20 }
    const cancelled = client.connection.sendRequest(
      HoverRequest.type,
      { textDocument: { uri }, position },
      source.token,
    )
    source.cancel()
    await cancelled.catch((error: unknown) => error)
    void client.change(uri, 2, [{ text: 'gone' }])
    await client.close(uri)
    const elsewhere = { textDocument: { uri: 'file:///nowhere/b.md' }, position }
    await expect(client.connection.sendRequest(DefinitionRequest.type, elsewhere)).resolves.toBeNull()
    const { diagnostics } = await client.open(quoted, 'untitled:c.md')
    expect(diagnostics).toEqual([])
    expect(client.log.filter((line) => line.includes('Error'))).toEqual([])
  })

  test('ends with 0 as the protocol has it', async () => {
    const client = await start()
    await client.open(quoted)
    await expect(client.shutDown()).resolves.toBe(0)
  })
})

describe('the check of the workspace', () => {
  const files = {
    'florilegium.json': '{"exclude": ["drafts/**"]}',
    'one.md': quoted,
    'parts/two.md': quoted.replace('causes', 'reasons'),
    'drafts/three.md': quoted.replace('causes', 'motives'),
    'node_modules/x/README.md': '::quote{#nobody}\n',
  }
  const check = (client: Client): Promise<CheckWorkspaceAnswer> =>
    client.connection.sendRequest<CheckWorkspaceAnswer>(checkWorkspaceMethod, {})

  test('sends the problems of files that are not open, with progress, and counts', async () => {
    const folder = await makeFolder(files)
    const client = await start({ roots: [folder.uri] })
    const answer = await check(client)
    expect(answer).toEqual({
      isComplete: true,
      files: 2,
      quotations: 2,
      verified: 1,
      errors: 1,
      warnings: 0,
      faults: [],
    })
    expect(
      client.published.map(({ uri, diagnostics }) => [uri.replace(folder.uri, ''), ...codes(diagnostics)]),
    ).toEqual([['/one.md'], ['/parts/two.md', 'quotation-altered']])
    expect(client.progress).toContain('Florilegium: checking the workspace')
  })

  test('is kept up to date where files change, open or not', async () => {
    const folder = await makeFolder(files)
    const client = await start({ roots: [folder.uri] })
    await check(client)
    const uri = `${folder.uri}/parts/two.md`
    const mended = client.until(uri, ({ diagnostics }) => diagnostics.length === 0)
    await client.touch(...(await folder.write({ 'parts/two.md': quoted })))
    await mended
  })

  test('can be cancelled', async () => {
    const many = Object.fromEntries(Array.from({ length: 300 }, (_, index) => [`${index}.md`, quoted]))
    const folder = await makeFolder(many)
    const client = await start({ roots: [folder.uri] })
    const source = new CancellationTokenSource()
    const first = client.until(`${folder.uri}/0.md`, () => true)
    const answer = client.connection.sendRequest<CheckWorkspaceAnswer>(checkWorkspaceMethod, {}, source.token)
    await first
    source.cancel()
    const result = await answer.catch((error: { code: number }) => error)
    expect('isComplete' in result ? result.isComplete : false).toBe(false)
    expect(client.published.length).toBeLessThan(300)
  })
})

describe('a citation key', () => {
  const files = {
    'florilegium.json': '{"bibliography": ["works.bib"]}',
    'works.bib': '@book{annan,\n title = {A}\n}\n@book{ban,\n title = {B}\n}\n',
    'other.md': 'As @annan says.\n',
    ...makeManifest('bridges'),
    ...makePackage('bridges', 'The bridge over the river should be built of stone and not of wood.'),
  }
  const brief = 'See [@annan, p. 3; @bridges].\n'

  async function open(character: number) {
    const folder = await makeFolder(files)
    const client = await start({ roots: [folder.uri] })
    const uri = `${folder.uri}/brief.md`
    await client.open(brief, uri)
    return { client, folder, params: { textDocument: { uri }, position: { line: 0, character } } }
  }

  test('is renamed in all manuscripts and in the bibliography', async () => {
    const { client, folder, params } = await open(8)
    const edit = await client.connection.sendRequest(RenameRequest.type, { ...params, newName: 'annan-2001' })
    const places = Object.entries(edit?.changes ?? {}).map(([uri, edits]) => [
      uri.replace(folder.uri, ''),
      ...edits.map(({ range: { start }, newText }) => `${start.line}:${start.character} ${newText}`),
    ])
    expect(places.sort()).toEqual([
      ['/brief.md', '0:6 annan-2001'],
      ['/other.md', '0:4 annan-2001'],
      ['/works.bib', '0:6 annan-2001'],
    ])
  })

  test('of another work is not taken, and that of a content package not renamed', async () => {
    const { client, params } = await open(8)
    const taken = client.connection.sendRequest(RenameRequest.type, { ...params, newName: 'ban' })
    await expect(taken).rejects.toThrow('“ban” is the key of another work. Choose one that is free.')
    const position = { line: 0, character: 22 }
    const ofPackage = client.connection.sendRequest(PrepareRenameRequest.type, { ...params, position })
    await expect(ofPackage).rejects.toThrow('“bridges” is defined by a content package')
  })

  test('has its uses in files that are not open', async () => {
    const { client, folder, params } = await open(8)
    const context = { includeDeclaration: false }
    const uses = await client.connection.sendRequest(ReferencesRequest.type, { ...params, context })
    expect(uses?.map(({ uri }) => uri.replace(folder.uri, ''))).toEqual(['/brief.md', '/other.md'])
  })
})
