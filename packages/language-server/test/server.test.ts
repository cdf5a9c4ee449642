import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  CodeActionRequest,
  CompletionRequest,
  HoverRequest,
  type CompletionItem,
} from 'vscode-languageserver/node'
import { startClient, type Client } from './start-client.js'

const collection = fileURLToPath(import.meta.resolve('@florilegium/multilateralism/collection.json'))

describe('the server over stdio', () => {
  let client: Client

  beforeAll(async () => {
    client = await startClient([collection])
  })
  afterAll(() => {
    client.stop()
  })

  test('says what it can do', () => {
    expect(client.initialized).toMatchInlineSnapshot(`
      {
        "capabilities": {
          "codeActionProvider": {
            "codeActionKinds": [
              "quickfix",
            ],
          },
          "completionProvider": {
            "triggerCharacters": [
              "#",
              "{",
            ],
          },
          "definitionProvider": true,
          "documentHighlightProvider": true,
          "documentLinkProvider": {},
          "documentSymbolProvider": true,
          "foldingRangeProvider": true,
          "hoverProvider": true,
          "referencesProvider": {
            "workDoneProgress": true,
          },
          "renameProvider": {
            "prepareProvider": true,
          },
          "textDocumentSync": 2,
          "workspace": {
            "textDocumentContent": {
              "schemes": [
                "florilegium-source",
              ],
            },
            "workspaceFolders": {
              "changeNotifications": true,
              "supported": true,
            },
          },
          "workspaceSymbolProvider": true,
        },
        "serverInfo": {
          "name": "florilegium",
        },
      }
    `)
  })

  test('hovers over the directive alone', async () => {
    const { document } = await client.open('Words.\n\n  ::quote{#zedillo-stakeholders}\n')
    const textDocument = { uri: document.uri }
    const hover = await client.connection.sendRequest(HoverRequest.type, {
      textDocument,
      position: { line: 2, character: 12 },
    })
    expect(hover).toEqual({
      contents: {
        kind: 'markdown',
        value:
          '“The problem is not the system itself but its stakeholders. This crisis is an invitation to look at the underlying causes of the international order’s shortcomings.”\n\n' +
          '— Ernesto Zedillo, in *Making it Matter* ([GIGA and Körber-Stiftung 2021](https://www.koerber-stiftung.de/en/paris-peace-forum/koerber-multilateralism-lab)), “It’s the member states, stupid!”',
      },
      range: { start: { line: 2, character: 2 }, end: { line: 2, character: 32 } },
    })
    const elsewhere = { textDocument, position: { line: 0, character: 2 } }
    await expect(client.connection.sendRequest(HoverRequest.type, elsewhere)).resolves.toBeNull()
  })

  test('completes quotations and passages alike, and no recommendations', async () => {
    const { document } = await client.open('::quote{')
    const items = (await client.connection.sendRequest(CompletionRequest.type, {
      textDocument: { uri: document.uri },
      position: { line: 0, character: 8 },
    })) as CompletionItem[]
    const labels = items.map(({ label }) => label)
    expect(labels).toEqual(expect.arrayContaining(['berti-values', 'west-and-democracy']))
    expect(labels).not.toContain('narrative')
  })

  test('shows the number and title of a recommendation, and a step without a number', async () => {
    const { document } = await client.open(
      '::recommendation{#rules}\n\n::recommendation{#develop-narratives}\n',
    )
    const firstLine = async (line: number): Promise<string | undefined> => {
      const hover = await client.connection.sendRequest(HoverRequest.type, {
        textDocument: { uri: document.uri },
        position: { line, character: 4 },
      })
      return (hover?.contents as { value: string }).value.split('\n')[0]
    }
    expect(await firstLine(0)).toBe(
      '**2. Strengthen multilateral rules against misuse and ensure the accountability of global actors.**',
    )
    expect(await firstLine(2)).toBe('**Develop a narrative to make a difference**')
  })

  test('completes an id and closes the brace', async () => {
    const { document } = await client.open('::recommendation{na')
    const items = (await client.connection.sendRequest(CompletionRequest.type, {
      textDocument: { uri: document.uri },
      position: { line: 0, character: 19 },
    })) as CompletionItem[]
    expect(items).toHaveLength(51)
    expect(items.find(({ label }) => label === 'narrative')).toMatchObject({
      label: 'narrative',
      labelDetails: { description: 'Recommendation 1' },
      filterText: '#narrative Recommendation 1',
      textEdit: {
        range: { start: { line: 0, character: 17 }, end: { line: 0, character: 19 } },
        newText: '#narrative}',
      },
    })
  })

  test('marks an unknown id, with its page, and offers the nearest one', async () => {
    const { document, diagnostics } = await client.open('::quote{#berti-value}\n')
    const [diagnostic] = diagnostics
    const range = { start: { line: 0, character: 9 }, end: { line: 0, character: 20 } }
    expect(diagnostics).toEqual([
      {
        range,
        severity: 1,
        code: 'unknown-id',
        codeDescription: { href: expect.stringMatching(/\/docs\/problems\/unknown-id\.md$/) as string },
        source: 'florilegium',
        message: 'Unknown id "berti-value". Did you mean "berti-values"?',
        data: { code: 'unknown-id', expected: ['berti-values'] },
      },
    ])
    const actions = await client.connection.sendRequest(CodeActionRequest.type, {
      textDocument: { uri: document.uri },
      range,
      context: { diagnostics: [] },
    })
    expect(actions).toEqual([
      {
        title: 'Change to "berti-values"',
        kind: 'quickfix',
        isPreferred: true,
        diagnostics: [diagnostic],
        edit: { changes: { [document.uri]: [{ range, newText: 'berti-values' }] } },
      },
    ])
  })
})

describe('a content package that cannot be used', () => {
  const broken = {
    'is missing': [
      undefined,
      /: There is no such file\. Install the content package, or correct the path\.$/,
    ],
    'is cut off': [
      '{ "name": "a"',
      /:1:14: Not valid JSON: .*\. Build the package again, or reinstall it\.$/,
    ],
    'is of another shape': [
      '{\n "name": "a",\n "version": "1.0.0",\n "documents": [{}]\n}',
      /:4:16: The field "bibliography" is missing\. Add it\. There are 6 more problems in this file\.$/,
    ],
  } as const

  test.each(Object.entries(broken))(
    'gives one message where it %s, and the server goes on',
    async (_, [text, message]) => {
      const path = join(await mkdtemp(join(tmpdir(), 'florilegium-server-')), 'collection.json')
      if (text !== undefined) await writeFile(path, text)
      const client = await startClient([path, collection])
      const { diagnostics } = await client.open('::quote{#berti-values}\n')
      expect(diagnostics).toEqual([])
      expect(client.messages).toEqual([expect.stringMatching(message)])
      expect(client.messages[0]).toContain(path)
      client.stop()
    },
  )
})
