import type { Disposable } from 'vscode'
import type { LanguageServer } from '../server/language-server.js'
import { provideMcpServer } from './provide-mcp-server.js'
import { registerTools } from './register-tools.js'

/**
 * Registers what assistants in the editor may use.
 *
 * @param server - The server.
 * @returns What ends it.
 */
export function registerAssistants(server: LanguageServer): Disposable[] {
  return [...registerTools(server), ...provideMcpServer()]
}
