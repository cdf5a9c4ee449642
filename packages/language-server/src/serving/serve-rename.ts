import { LSPErrorCodes, ResponseError, type ServerCapabilities, type TextEdit } from 'vscode-languageserver'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { findNameAt } from '../features/highlights.js'
import type { NamedPlace } from '../manuscripts/list-names.js'
import { findKey } from '../workspace/find-key.js'
import { findUses } from '../workspace/find-uses.js'
import { readText } from '../workspace/read-text.js'
import { toLspRange, type OpenManuscript, type ServerContext } from './server-context.js'

/** A key that Pandoc, BibTeX and CSL take alike. */
const validKey = /^[\p{L}\p{N}_][\p{L}\p{N}_]*(?:[:.#$%&\-+?<>~/][\p{L}\p{N}_]+)*$/u

/**
 * Serves the renaming of citation keys: in all manuscripts and in the bibliography that defines the key. What a content
 * package defines is not the writer's to rename.
 *
 * @param context - The server.
 * @returns What it can do.
 */
export function serveRename(context: ServerContext): ServerCapabilities {
  const { connection, open } = context
  connection.onPrepareRename(async ({ textDocument, position }, token) => {
    const opened = await open(textDocument.uri, token)
    if (!opened) return null
    const named = findNameAt(opened.manuscript, opened.document.offsetAt(position))
    if (!named) return null
    await findDefinition(named, opened)
    return { range: toLspRange(opened.document, named.range), placeholder: named.name }
  })
  connection.onRenameRequest(async ({ textDocument, position, newName }, token) => {
    const opened = await open(textDocument.uri, token)
    const named = opened && findNameAt(opened.manuscript, opened.document.offsetAt(position))
    if (!named) return null
    if (!validKey.test(newName)) {
      throw refuse(
        `“${newName}” is no key: it needs letters, digits and _, with single marks such as - or : between them.`,
      )
    }
    const { catalog, settings } = opened.manuscript.project
    const isTaken =
      catalog.byId.has(newName) ||
      catalog.documentsById.has(newName) ||
      catalog.ownSources.has(newName) ||
      [...(settings.references ?? []), ...(opened.manuscript.bibliography?.references ?? [])].some(
        ({ id }) => id === newName,
      )
    if (isTaken && newName !== named.name)
      throw refuse(`“${newName}” is the key of another work. Choose one that is free.`)
    const definition = await findDefinition(named, opened)
    const changes: Record<string, TextEdit[]> = {
      [definition.uri]: [{ range: definition.range, newText: newName }],
    }
    for (const { uri, range, kind } of await findUses(named.name, context, { token })) {
      if (kind === 'key') (changes[uri] ??= []).push({ range, newText: newName })
    }
    return token.isCancellationRequested ? null : { changes }
  })
  return { renameProvider: { prepareProvider: true } }

  /** Where the bibliography defines a key. */
  async function findDefinition(
    { name, kind }: NamedPlace,
    { manuscript: { project, bibliography } }: OpenManuscript,
  ): Promise<{ uri: string; range: TextEdit['range'] }> {
    const { byId, documentsById, ownSources } = project.catalog
    if (kind !== 'key' || byId.has(name) || documentsById.has(name)) {
      throw refuse(`“${name}” is defined by a content package, and can only be renamed there.`)
    }
    if (ownSources.has(name))
      throw refuse(`“${name}” is the name of a source. Give it another "id" in florilegium.json.`)
    for (const uri of [...(bibliography?.files ?? []), ...project.bibliographies]) {
      const text = await readText(uri, context)
      const range = text === undefined ? undefined : findKey(text, name)
      if (range) return { uri, range: toLspRange(TextDocument.create(uri, '', 0, text ?? ''), range) }
    }
    throw refuse(`No bibliography defines “${name}”.`)
  }
}

function refuse(message: string): ResponseError {
  return new ResponseError(LSPErrorCodes.RequestFailed, message)
}
