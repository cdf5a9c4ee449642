import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
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
              "refactor.rewrite",
              "source.fixAll.florilegium",
            ],
          },
          "completionProvider": {
            "resolveProvider": true,
            "triggerCharacters": [
              "#",
              "{",
              "@",
              ":",
              "=",
              ";",
              ",",
              "[",
              " ",
              """,
              "“",
              "”",
              "„",
              "«",
              "»",
              "‹",
              "›",
              "‘",
              "‚",
              "「",
              "『",
            ],
          },
          "definitionProvider": true,
          "documentHighlightProvider": true,
          "documentLinkProvider": {},
          "documentSymbolProvider": true,
          "foldingRangeProvider": true,
          "hoverProvider": true,
          "inlayHintProvider": {
            "resolveProvider": true,
          },
          "inlineCompletionProvider": true,
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
