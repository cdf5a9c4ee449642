import { MarkupKind, type InlayHint, type ServerCapabilities } from 'vscode-languageserver'
import { describeShownVerdict } from '../features/verdicts/describe-shown-verdict.js'
import { listVerdicts, type ShownVerdicts } from '../features/verdicts/list-verdicts.js'
import { toOffsets, type ServerContext } from './server-context.js'

/** What goes with a hint until its tooltip is asked for. */
interface HintData {
  uri: string
  version: number
  quotation: number
}

/**
 * Serves the verdicts of quotations as inlay hints.
 *
 * @param context - The server.
 * @returns What it can do.
 */
export function serveVerdicts({ connection, client, open }: ServerContext): ServerCapabilities {
  connection.languages.inlayHint.on(async ({ textDocument, range }, token) => {
    const opened = await open(textDocument.uri, token)
    if (!opened) return null
    const { document, manuscript } = opened
    const shown = await readSetting(document.uri)
    return listVerdicts(manuscript, toOffsets(document, range), shown).map(
      ({ offset, sign, quotation }): InlayHint => ({
        position: document.positionAt(offset),
        label: sign,
        paddingLeft: true,
        data: { uri: document.uri, version: document.version, quotation } satisfies HintData,
      }),
    )
  })
  connection.languages.inlayHint.resolve(async (hint) => {
    const { uri, version, quotation } = (hint.data ?? {}) as Partial<HintData>
    const opened = uri === undefined ? undefined : await open(uri)
    // After a change the numbers may be those of others.
    if (quotation === undefined || opened?.document.version !== version) return hint
    const value = opened && describeShownVerdict(quotation, opened.manuscript)
    return value === undefined ? hint : { ...hint, tooltip: { kind: MarkupKind.Markdown, value } }
  })
  return { inlayHintProvider: { resolveProvider: true } }

  /** The setting of the client; a client that has no settings shows none. */
  async function readSetting(uri: string): Promise<ShownVerdicts> {
    if (!client().workspace?.configuration) return 'off'
    const shown: unknown = await connection.workspace.getConfiguration({
      scopeUri: uri,
      section: 'florilegium.verdicts',
    })
    return shown === 'all' || shown === 'problems' ? shown : 'off'
  }
}
