import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  CodeActionRequest,
  CompletionRequest,
  CompletionResolveRequest,
  DidChangeTextDocumentNotification,
  HoverRequest,
  InlayHintRequest,
  InlayHintResolveRequest,
  InlineCompletionRequest,
  InlineCompletionTriggerKind,
  type ClientCapabilities,
  type CodeAction,
  type CompletionItem,
  type CompletionList,
  type InlayHint,
  type Position,
  type TextEdit,
} from 'vscode-languageserver/node'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { startClient, type Client } from './start-client.js'

const collection = fileURLToPath(import.meta.resolve('@florilegium/multilateralism/collection.json'))

const capabilities: ClientCapabilities = {
  workspace: { configuration: true },
  textDocument: { completion: { completionItem: { snippetSupport: true } } },
  experimental: { commands: { commands: ['editor.action.triggerSuggest'] } },
}

describe('the server over stdio, to a writer', () => {
  let client: Client
  beforeAll(async () => {
    client = await startClient([collection], { capabilities, settings: { 'florilegium.verdicts': 'all' } })
  })
  afterAll(() => {
    client.stop()
  })

  test('hovers in lines and characters', async () => {
    const { textDocument, position } = await open('Words.\r\n\r\n  ::quote{#zedillo-▮stakeholders}\r\n')
    const hover = await client.connection.sendRequest(HoverRequest.type, { textDocument, position })
    expect(hover).toEqual({
      contents: {
        kind: 'markdown',
        value: expect.stringMatching(/^> The problem .*\n\n— Ernesto Zedillo/) as string,
      },
      range: { start: { line: 2, character: 10 }, end: { line: 2, character: 31 } },
    })
    const elsewhere = { textDocument, position: { line: 0, character: 2 } }
    await expect(client.connection.sendRequest(HoverRequest.type, elsewhere)).resolves.toBeNull()
  })

  test('completes what clients do not filter away, and documents it when it is asked to', async () => {
    const { textDocument, position } = await open('Words.\n\n::quote{#invitation▮')
    const list = await complete(textDocument, position)
    expect(list).toEqual({
      isIncomplete: true,
      items: [
        {
          label: 'zedillo-stakeholders',
          labelDetails: {
            detail: ' The problem is not the system itself but its …',
            description: 'Ernesto Zedillo',
          },
          kind: 18,
          filterText: '#invitation',
          sortText: '0000',
          textEdit: {
            range: { start: { line: 2, character: 8 }, end: { line: 2, character: 19 } },
            newText: '#zedillo-stakeholders}',
          },
          data: { uri: textDocument.uri, subject: { type: 'record', id: 'zedillo-stakeholders' } },
        },
      ],
    })
    const [item] = list.items
    const resolved = await client.connection.sendRequest(
      CompletionResolveRequest.type,
      item as CompletionItem,
    )
    expect(resolved.documentation).toEqual({
      kind: 'markdown',
      value: expect.stringMatching(/^> The problem .*\n\n— Ernesto Zedillo/) as string,
    })
  })

  test('completes what was written a moment ago', async () => {
    const { textDocument } = await open('“So it is” [@making-it-matter].\n\n▮')
    let character = 0
    for (const letter of '::quote{#invi') {
      const at = { line: 2, character: character++ }
      await client.connection.sendNotification(DidChangeTextDocumentNotification.type, {
        textDocument: { ...textDocument, version: character + 1 },
        contentChanges: [{ range: { start: at, end: at }, text: letter }],
      })
    }
    const { items } = await complete(textDocument, { line: 2, character })
    expect(items.map(({ label }) => label)).toEqual(['zedillo-stakeholders'])
  })

  test('writes snippets and asks for more where the client can', async () => {
    const { textDocument, position } = await open('::rec▮')
    const [first] = (await complete(textDocument, position)).items
    expect(first).toMatchObject({
      label: '::recommendation',
      insertTextFormat: 2,
      textEdit: { newText: '::recommendation{#$1}' },
      command: { command: 'editor.action.triggerSuggest' },
    })
    const plain = await startClient([collection])
    const { document } = await plain.open('::rec')
    const answer = (await plain.connection.sendRequest(CompletionRequest.type, {
      textDocument: { uri: document.uri },
      position: { line: 0, character: 5 },
    })) as CompletionList
    expect(answer.items[0]).not.toHaveProperty('command')
    expect(answer.items[0]?.textEdit?.newText).toBe('::recommendation{#}')
    plain.stop()
  })

  test('continues a quotation after the cursor', async () => {
    const { textDocument, position } = await open('It “is an invitation▮')
    const answer = await client.connection.sendRequest(InlineCompletionRequest.type, {
      textDocument,
      position,
      context: { triggerKind: InlineCompletionTriggerKind.Automatic },
    })
    expect(answer).toEqual([
      {
        insertText:
          'is an invitation to look at the underlying causes of the international order’s shortcomings” [@making-it-matter, sec. "It’s the member states, stupid!"]',
        range: { start: { line: 0, character: 4 }, end: { line: 0, character: 20 } },
      },
    ])
  })

  test('mends a problem, tied to its diagnostic', async () => {
    const { document, textDocument, position, diagnostics } = await open(
      '- It “is an invitation to look at the\n  underlying rea▮sons” [@making-it-matter].\n',
    )
    const answer = (await client.connection.sendRequest(CodeActionRequest.type, {
      textDocument,
      range: { start: position, end: position },
      context: { diagnostics: [] },
    })) as CodeAction[]
    const [first] = answer
    expect(first).toMatchObject({
      title: 'Write the source’s words: “causes”',
      kind: 'quickfix',
      isPreferred: true,
    })
    expect(first?.diagnostics?.[0]?.message).toBe(diagnostics[0]?.message)
    const edits = first?.edit?.changes?.[document.uri] as TextEdit[]
    expect(TextDocument.applyEdits(document, edits)).toBe(
      '- It “is an invitation to look at the\n  underlying causes” [@making-it-matter].\n',
    )
    const fixAll = await client.connection.sendRequest(CodeActionRequest.type, {
      textDocument,
      range: { start: position, end: position },
      context: { diagnostics: [], only: ['source.fixAll'] },
    })
    expect(fixAll).toMatchObject([{ title: 'Mend 1 problem', kind: 'source.fixAll.florilegium' }])
  })

  test('shows verdicts as inlay hints where the setting says so', async () => {
    const { textDocument } = await open('It “is an invitation to look at the underlying causes”.▮')
    const range = { start: { line: 0, character: 0 }, end: { line: 1, character: 0 } }
    const hints = await client.connection.sendRequest(InlayHintRequest.type, { textDocument, range })
    expect(hints).toMatchObject([{ position: { line: 0, character: 54 }, label: '✓', paddingLeft: true }])
    const resolved = await client.connection.sendRequest(
      InlayHintResolveRequest.type,
      hints?.[0] as InlayHint,
    )
    expect(resolved.tooltip).toMatchObject({ value: expect.stringMatching(/^✓ \*\*Verbatim\*\*/) as string })
  })

  let opened = 0

  /** Opens a manuscript in which `▮` marks the cursor. */
  async function open(marked: string) {
    const offset = marked.indexOf('▮')
    const uri = `untitled:${opened++}.md`
    const { document, diagnostics } = await client.open(marked.replace('▮', ''), uri)
    return { document, diagnostics, textDocument: { uri }, position: document.positionAt(offset) }
  }

  async function complete(textDocument: { uri: string }, position: Position): Promise<CompletionList> {
    const answer = await client.connection.sendRequest(CompletionRequest.type, { textDocument, position })
    return answer as CompletionList
  }
})
