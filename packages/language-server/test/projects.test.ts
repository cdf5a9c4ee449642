import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import {
  DidChangeWorkspaceFoldersNotification,
  HoverRequest,
  TextDocumentContentRequest,
} from 'vscode-languageserver/node'
import { readFileMethod, statusMethod, type StatusResult } from '@florilegium/language-server/protocol'
import { makeFolder, makeManifest, makePackage } from './make-folder.js'
import { fullCapabilities, startClient, type Client, type StartClientOptions } from './start-client.js'

const multilateralism = fileURLToPath(import.meta.resolve('@florilegium/multilateralism/collection.json'))

const bridge = 'The bridge over the river should be built of stone and not of wood.'
const ferry = 'The ferry shall cross the river every hour until the bridge is open.'

async function start(options: StartClientOptions): Promise<Client> {
  const client = await startClient([multilateralism], { capabilities: fullCapabilities, ...options })
  onTestFinished(() => {
    client.stop()
  })
  return client
}

function status(client: Client, uri: string): Promise<StatusResult> {
  return client.connection.sendRequest<StatusResult>(statusMethod, { uri })
}

const codes = (diagnostics: readonly { code?: unknown }[]): unknown[] => diagnostics.map(({ code }) => code)

describe('several roots', () => {
  test('have packages of their own; one with none has the default', async () => {
    const one = await makeFolder({ ...makeManifest('bridges'), ...makePackage('bridges', bridge) })
    const two = await makeFolder({ ...makeManifest('ferries'), ...makePackage('ferries', ferry) })
    const three = await makeFolder()
    const client = await start({ roots: [one.uri, two.uri, three.uri] })
    const text = '::quote{#bridges-words}\n'
    expect(codes((await client.open(text, `${one.uri}/a.md`)).diagnostics)).toEqual([])
    expect(codes((await client.open(text, `${two.uri}/a.md`)).diagnostics)).toEqual(['unknown-id'])
    const { packages } = await status(client, `${three.uri}/a.md`)
    expect(packages.map(({ name, origin }) => [name, origin])).toEqual([
      ['@florilegium/multilateralism', 'default'],
    ])
    expect(client.messages).toEqual([])
  })

  test('come and go while the server runs', async () => {
    const one = await makeFolder()
    const two = await makeFolder({ ...makeManifest('ferries'), ...makePackage('ferries', ferry) })
    const client = await start({ roots: [one.uri] })
    await client.connection.sendNotification(DidChangeWorkspaceFoldersNotification.type, {
      event: { added: [{ uri: two.uri, name: 'two' }], removed: [{ uri: one.uri, name: 'one' }] },
    })
    const { diagnostics } = await client.open('::quote{#ferries-words}\n', 'untitled:Untitled-1')
    expect(codes(diagnostics)).toEqual([])
  })

  test('leave a file outside of them to the project around it', async () => {
    const other = await makeFolder({
      ...makeManifest('ferries'),
      ...makePackage('ferries', ferry),
      'texts/deep/a.md': '',
    })
    const client = await start({ roots: [(await makeFolder()).uri] })
    const { diagnostics } = await client.open('::quote{#ferries-words}\n', `${other.uri}/texts/deep/a.md`)
    expect(codes(diagnostics)).toEqual([])
  })
})

describe('a content package', () => {
  test('that is installed while the server runs is used at once', async () => {
    const folder = await makeFolder(makeManifest())
    const client = await start({ roots: [folder.uri] })
    const uri = `${folder.uri}/a.md`
    const { diagnostics } = await client.open('::quote{#bridges-words}\n', uri)
    expect(codes(diagnostics)).toEqual(['unknown-id'])
    const mended = client.until(uri, (params) => params.diagnostics.length === 0)
    await client.touch(
      ...(await folder.write({ ...makePackage('bridges', bridge), ...makeManifest('bridges') })),
    )
    await mended
    expect(client.watched).toContain('"**/package.json"')
  })

  test('that is installed is seen by the lock file alone, since few editors watch node_modules', async () => {
    const folder = await makeFolder(makeManifest('bridges'))
    const client = await start({ roots: [folder.uri] })
    const uri = `${folder.uri}/a.md`
    const { diagnostics } = await client.open('::quote{#bridges-words}\n', uri)
    expect(codes(diagnostics)).toEqual(['unknown-id'])
    const mended = client.until(uri, (params) => params.diagnostics.length === 0)
    await folder.write(makePackage('bridges', bridge))
    await client.touch(...(await folder.write({ 'package-lock.json': '{}' })))
    await mended
  })

  test('that changes has its manuscripts checked again, and its open source shown anew', async () => {
    const refreshed: string[] = []
    const folder = await makeFolder({ ...makeManifest('bridges'), ...makePackage('bridges', bridge) })
    const client = await start({
      roots: [folder.uri],
      answers: {
        'workspace/textDocumentContent/refresh': ({ uri }: { uri: string }) => {
          refreshed.push(uri)
          return null
        },
      },
    })
    const uri = `${folder.uri}/a.md`
    const { diagnostics } = await client.open(`“${bridge}” [@bridges]\n`, uri)
    expect(codes(diagnostics)).toEqual([])
    const shown = `florilegium-source:/bridges/a.txt?${encodeURIComponent(folder.uri)}`
    const read = (): Promise<{ text: string }> =>
      client.connection.sendRequest(TextDocumentContentRequest.type, { uri: shown })
    expect((await read()).text).toContain(bridge)

    const changed = client.until(uri, (params) => params.diagnostics.length > 0)
    const [, file = ''] = await folder.write(makePackage('bridges', bridge.replace('stone', 'steel')))
    await client.touch(file)
    const [diagnostic] = await changed
    expect(diagnostic?.code).toBe('quotation-altered')
    const [related] = diagnostic?.relatedInformation ?? []
    expect(related?.location.uri).toMatch(/^florilegium-source:\/bridges\/The%20bridges%20report\.txt\?file/)
    expect(related?.message).toBe('The bridges report, “All of it”')
    await vi.waitFor(() => {
      expect(refreshed).toEqual([shown])
    })
    expect((await read()).text).toContain('steel')
  })

  test('that breaks is used as it was, with one message that says where', async () => {
    const files = { ...makeManifest('bridges'), ...makePackage('bridges', bridge) }
    const folder = await makeFolder(files)
    const client = await start({ roots: [folder.uri] })
    const uri = `${folder.uri}/a.md`
    await client.open('::quote{#bridges-words}\n', uri)
    const name = 'node_modules/bridges/collection.json'
    const broken = files[name]?.replace('"documents"', '"document"') ?? ''
    await client.touch(...(await folder.write({ [name]: broken })))
    await vi.waitFor(() => {
      expect(client.messages).toHaveLength(1)
    })
    for (let version = 2; version < 6; version++) {
      const checked = client.until(uri, (params) => params.version === version)
      await client.change(uri, version, [{ text: `::quote{#bridges-words}\n\n${version}\n` }])
      expect(codes(await checked)).toEqual([])
    }
    expect(client.messages).toEqual([
      expect.stringMatching(
        /bridges\/collection\.json:\d+:\d+: .*Until then, it is used as it was before\.$/,
      ),
    ])
    expect((await status(client, uri)).faults.map(({ isNote }) => isNote)).toEqual([false])
    await client.touch(...(await folder.write(files)))
    await vi.waitFor(async () => {
      expect((await status(client, uri)).faults).toEqual([])
    })
  })

  test('that is removed leaves its ids unknown', async () => {
    const folder = await makeFolder({ ...makeManifest('bridges'), ...makePackage('bridges', bridge) })
    const client = await start({ roots: [folder.uri] })
    const uri = `${folder.uri}/a.md`
    await client.open('::quote{#bridges-words}\n', uri)
    const gone = client.until(uri, (params) => params.diagnostics.length > 0)
    await rm(join(folder.path, 'node_modules'), { recursive: true })
    await client.touch(`${folder.uri}/node_modules`)
    expect(codes(await gone)).toEqual(['unknown-id'])
  })

  test('among 200 is loaded with progress, and what cannot be loaded is said in a few words', async () => {
    const names = Array.from({ length: 200 }, (_, index) => `package-${index}`)
    const folder = await makeFolder(makeManifest(...names))
    for (const [index, name] of names.entries()) {
      const files = makePackage(name, `${ferry} Sentence ${index} of the report says so.`)
      if (index % 20 === 0) files[`node_modules/${name}/collection.json`] = '{'
      await folder.write(files)
    }
    const client = await start({ roots: [folder.uri] })
    const { diagnostics } = await client.open('::quote{#package-199-words}\n', `${folder.uri}/a.md`)
    expect(codes(diagnostics)).toEqual([])
    expect(client.messages).toHaveLength(3)
    expect(client.messages[2]).toMatch(/There are 7 more; the log has them all\.$/)
    expect(client.log.filter((line) => line.includes('Not valid JSON'))).toHaveLength(10)
    const { packages, isLoading } = await status(client, `${folder.uri}/a.md`)
    expect([packages.length, isLoading]).toEqual([200, false])
  })
})

describe('own sources and bibliographies', () => {
  const project = JSON.stringify({ sources: ['texts/*'], bibliography: ['works.bib'] })

  test('count as they do on the command line, and are read again when they change', async () => {
    const folder = await makeFolder({
      'florilegium.json': project,
      'texts/speech.txt': bridge,
      'works.bib': '@book{annan,\n title = {A}\n}\n',
    })
    const client = await start({ roots: [folder.uri] })
    const uri = `${folder.uri}/a.md`
    const { diagnostics } = await client.open(`“${bridge}” [@speech], see [@annan; @minutes].\n`, uri)
    expect(codes(diagnostics)).toEqual(['unknown-citation'])
    const found = await status(client, uri)
    expect(found.sources.at(-1)).toEqual({
      id: 'speech',
      title: 'speech',
      extent: 'full-text',
      from: 'texts/speech.txt',
    })
    expect(found.bibliography.works).toBe(1)

    const known = client.until(uri, (params) => params.diagnostics.length === 0)
    await client.touch(...(await folder.write({ 'texts/minutes.md': '# Minutes\n\nNobody came.\n' })))
    await known
    const altered = client.until(uri, (params) => params.diagnostics.length > 0)
    await client.touch(...(await folder.write({ 'texts/speech.txt': bridge.replace('stone', 'steel') })))
    expect(codes(await altered)).toEqual(['quotation-altered'])
  })

  test('that front matter names count for the manuscript, and a missing one is marked where it is named', async () => {
    const folder = await makeFolder({ 'works.json': '[{ "id": "annan", "title": "A" }]' })
    const client = await start({ roots: [folder.uri] })
    const text = '---\nbibliography: [works.json, gone.bib]\n---\n\nSee [@annan].\n'
    const { diagnostics } = await client.open(text, `${folder.uri}/a.md`)
    expect(diagnostics).toMatchObject([
      {
        code: 'invalid-settings',
        message: 'gone.bib: There is no such bibliography. Correct the path.',
        range: { start: { line: 1, character: 27 }, end: { line: 1, character: 35 } },
      },
    ])
  })

  test('stay as they were while the project file is being written', async () => {
    const folder = await makeFolder({
      'florilegium.json': project,
      'texts/speech.txt': bridge,
      'works.bib': '',
    })
    const client = await start({ roots: [folder.uri] })
    const uri = `${folder.uri}/a.md`
    await client.open(`“${bridge}” [@speech]\n`, uri)
    await client.touch(...(await folder.write({ 'florilegium.json': '{ "sources": [' })))
    await vi.waitFor(() => {
      expect(client.messages).toEqual([expect.stringMatching(/florilegium\.json:1:1: Not valid JSON/)])
    })
    expect((await status(client, uri)).sources.at(-1)?.id).toBe('speech')
  })
})

test('files of a virtual workspace are read through the client', async () => {
  const files: Record<string, string> = {
    'florilegium.json': '{"sources": ["speech.txt"]}',
    'speech.txt': bridge,
    ...makeManifest('ferries'),
    ...makePackage('ferries', ferry),
  }
  const root = 'vscode-vfs://github/me/brief'
  const client = await start({
    roots: [root],
    answers: {
      [readFileMethod]: ({ uri }: { uri: string }) => {
        const text = files[decodeURIComponent(uri).slice(root.length + 1)]
        return text === undefined ? null : { content: Buffer.from(text).toString('base64') }
      },
    },
  })
  const uri = `${root}/a.md`
  const text = `::quote{#ferries-words}\n\n“${bridge.replace('stone', 'steel')}” [@speech]\n`
  const { document, diagnostics } = await client.open(text, uri)
  expect(codes(diagnostics)).toEqual(['quotation-altered'])
  const hover = await client.connection.sendRequest(HoverRequest.type, {
    textDocument: { uri: document.uri },
    position: { line: 0, character: 12 },
  })
  expect(JSON.stringify(hover)).toContain('every hour')
})
