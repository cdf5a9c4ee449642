import { commands, type ExtensionContext } from 'vscode'
import { registerAssistants } from './assistants/register-assistants.js'
import { registerCommands } from './commands/register-commands.js'
import { registerLibrary } from './library/register-library.js'
import { registerPaste } from './paste/register-paste.js'
import { createPreview, type ExtendMarkdownIt } from './preview/create-preview.js'
import { registerQuotations } from './quotations/register-quotations.js'
import { createQuotationLists } from './quotations/quotation-lists.js'
import type { LanguageServer } from './server/language-server.js'
import { registerStatus } from './status/register-status.js'

/** What other extensions may use: the built-in Markdown preview asks for it. */
export interface ExtensionApi {
  extendMarkdownIt: ExtendMarkdownIt
}

/**
 * Registers all that the extension offers.
 *
 * @param context - What VS Code gives an extension.
 * @param server - The server, which may still be starting.
 * @returns What other extensions may use.
 */
export function startExtension(context: ExtensionContext, server: LanguageServer): ExtensionApi {
  const lists = createQuotationLists(server)
  const preview = createPreview(context, server)
  context.subscriptions.push(
    server,
    lists,
    preview,
    commands.registerCommand('florilegium.restart', () => server.restart()),
    ...registerCommands(context, server),
    ...registerLibrary(context, server),
    ...registerQuotations(context, lists),
    ...registerStatus(server, lists),
    ...registerPaste(context, server),
    ...registerAssistants(server),
  )
  return { extendMarkdownIt: preview.extendMarkdownIt }
}
