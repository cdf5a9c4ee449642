import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import {
  ConfigurationRequest,
  createProtocolConnection,
  DiagnosticSeverity,
  DidChangeConfigurationNotification,
  DidOpenTextDocumentNotification,
  InitializedNotification,
  InitializeRequest,
  PublishDiagnosticsNotification,
  type PublishDiagnosticsParams,
} from 'vscode-languageserver/node'

const collection = fileURLToPath(import.meta.resolve('@florilegium/multilateralism/collection.json'))
const command = fileURLToPath(new URL('../bin/florilegium-language-server.js', import.meta.url))

test('manuscripts are checked by the settings of the editor, as they change', async () => {
  const server = spawn(process.execPath, [command, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] })
  const connection = createProtocolConnection(server.stdout, server.stdin)
  let severities = {}
  connection.onRequest(ConfigurationRequest.type, ({ items }) =>
    items.map(() => ({ severities, locale: '', strict: false, statusBar: true })),
  )
  let publish: (params: PublishDiagnosticsParams) => void = () => undefined
  const published = (severity: DiagnosticSeverity): Promise<void> =>
    new Promise((resolve) => {
      publish = ({ diagnostics }) => {
        if (diagnostics[0]?.severity === severity) resolve()
      }
    })
  connection.onNotification(PublishDiagnosticsNotification.type, (params) => {
    publish(params)
  })
  connection.listen()
  await connection.sendRequest(InitializeRequest.type, {
    processId: process.pid,
    rootUri: null,
    capabilities: { workspace: { configuration: true } },
    initializationOptions: { collections: [collection] },
  })
  await connection.sendNotification(InitializedNotification.type, {})

  const text =
    'It “is an invitation to look at the underlying causes of the international order’s shortcomings”.'
  const hint = published(DiagnosticSeverity.Information)
  await connection.sendNotification(DidOpenTextDocumentNotification.type, {
    textDocument: { uri: 'untitled:a', languageId: 'markdown', version: 1, text },
  })
  await hint
  severities = { 'quotation-uncited': 'error' }
  const error = published(DiagnosticSeverity.Error)
  await connection.sendNotification(DidChangeConfigurationNotification.type, { settings: null })
  await error
  expect(severities).toEqual({ 'quotation-uncited': 'error' })
  connection.dispose()
  server.kill()
}, 20_000)
