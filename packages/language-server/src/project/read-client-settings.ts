import { parseSettings, settingNames, type Settings } from '@florilegium/core'
import type { ClientCapabilities, Connection } from 'vscode-languageserver'

/**
 * Asks the client for the settings that the writer has made in the editor.
 *
 * @param connection - The connection to the client.
 * @param folder - The URI of the folder that they are for; empty for none.
 * @param client - What the client can do.
 * @returns Those that can be used, and that say something: an empty string or object is as good as nothing.
 */
export async function readClientSettings(
  connection: Connection,
  folder: string,
  client: ClientCapabilities,
): Promise<Settings> {
  if (!client.workspace?.configuration) return {}
  const item = { section: 'florilegium', ...(folder !== '' && { scopeUri: folder }) }
  const given: unknown = await connection.workspace.getConfiguration(item)
  if (typeof given !== 'object' || given === null) return {}
  const said = Object.entries(given).filter(
    ([name, value]) => settingNames.includes(name) && value !== '' && value !== null,
  )
  return parseSettings(Object.fromEntries(said)).settings
}
