import { findDirectives, readManuscript } from '@florilegium/core'
import { parseManuscript, toProseBlocks } from '@florilegium/core/lezer'
import type { CancellationToken, Location } from 'vscode-languageserver'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { syntaxOf } from '../manuscripts/is-manuscript.js'
import { listNames, type NamedPlace } from '../manuscripts/list-names.js'
import { toLspRange, type ServerContext } from '../serving/server-context.js'
import { listAllManuscripts } from './list-manuscripts.js'
import { readText } from './read-text.js'
import { resolveName } from './resolve-name.js'

/** A place of the workspace that names something. */
export interface Use extends Location, Pick<NamedPlace, 'kind' | 'name'> {}

/** How uses are looked for. */
export interface FindUsesOptions {
  token?: CancellationToken
  /** Is told how far it is, from 0 to 1. */
  onProgress?: (share: number) => void
}

/**
 * Finds the places in the manuscripts of the workspace, open or not, that name a record, a document or a work.
 *
 * @param name - Its id or key; that of a record with its document, as in `report/values`.
 * @param context - The server.
 * @param options - How it is cancelled.
 * @returns The places: the range of each is that of the name as it stands there, without `#` and `@`. What is found
 * before it is cancelled is returned.
 */
export async function findUses(
  name: string,
  context: ServerContext,
  { token, onProgress }: FindUsesOptions = {},
): Promise<Use[]> {
  const uris = await listAllManuscripts(context)
  const bare = name.slice(name.indexOf('/') + 1)
  const uses: Use[] = []
  for (const [index, uri] of uris.entries()) {
    if (token?.isCancellationRequested) break
    onProgress?.(index / uris.length)
    const text = await readText(uri, context)
    if (!text?.includes(bare)) continue
    const { catalog } = await context.projectOf(uri)
    const wanted = resolveName(name, catalog)
    const document = TextDocument.create(uri, 'markdown', 0, text)
    for (const place of readNames(document)) {
      if (resolveName(place.name, catalog) !== wanted && place.name !== name) continue
      uses.push({ uri, range: toLspRange(document, place.range), kind: place.kind, name: place.name })
    }
  }
  return uses
}

function readNames(document: TextDocument): NamedPlace[] {
  const text = document.getText()
  const blocks = toProseBlocks(parseManuscript(text, { syntax: syntaxOf(document) }))
  const { citations } = readManuscript(blocks)
  return listNames({ directives: findDirectives(blocks, text), citations }, text)
}
