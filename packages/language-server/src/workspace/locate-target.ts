import { createIndex, verifyQuotation } from '@florilegium/verify'
import type { Range } from '@florilegium/core'
import { toSourceFormat } from '@florilegium/sources'
import type { Location } from 'vscode-languageserver'
import { TextDocument } from 'vscode-languageserver-textdocument'
import type { DefinitionTarget } from '../features/definition.js'
import { resolveUri } from '../files/uris.js'
import type { Manuscript } from '../manuscripts/manuscript.js'
import type { Project } from '../project/project.js'
import type { ServerContext } from '../serving/server-context.js'
import { locateInSource, type SourcePlace } from '../source-documents/locate-in-source.js'
import { findKey } from './find-key.js'
import { readText } from './read-text.js'

/** In longer files, words are not looked for; the document that shows the source has them. */
const LONGEST = 2_000_000

/**
 * Finds where an editor can go to see where something comes from: in a file of the user, where it is text; else in the
 * document that shows the source; else, for clients that cannot show one, in the file of the content package.
 *
 * @param target - Where it comes from.
 * @param manuscript - The manuscript that is asked about; its project is enough for what is in a source.
 * @param context - The server.
 * @returns The location; nothing where there is none.
 */
export async function locateTarget(
  { place, key, words }: DefinitionTarget,
  { project, bibliography }: Pick<Manuscript, 'project' | 'bibliography'>,
  context: ServerContext,
): Promise<Location | undefined> {
  if (key !== undefined) {
    return locateKey(key, [...(bibliography?.files ?? []), ...project.bibliographies], context)
  }
  const inFile = await locateInFile(place, words, { project, context })
  if (inFile) return inFile
  if (context.client().workspace?.textDocumentContent) return locateInSource(project, place)
  return locateInPackage(place, project, context)
}

async function locateKey(
  key: string,
  files: readonly string[],
  context: ServerContext,
): Promise<Location | undefined> {
  for (const uri of files) {
    const text = await readText(uri, context)
    const range = text === undefined ? undefined : findKey(text, key)
    if (range && text !== undefined) return toLocation(uri, text, range)
  }
  return undefined
}

/** A source of the user's own that is a text: the file itself can be opened, and mended. */
async function locateInFile(
  { source, range }: SourcePlace,
  words: string | undefined,
  { project, context }: { project: Project; context: ServerContext },
): Promise<Location | undefined> {
  const own = project.sources.find(({ id }) => id === source)
  const format = own && toSourceFormat(own.path)
  if (!own || format === 'pdf' || format === 'docx') return undefined
  const uri = resolveUri(project.root, own.path)
  const text = await readText(uri, context)
  if (text === undefined || text.length > LONGEST) return undefined
  if (text === own.text && range) return toLocation(uri, text, range)
  if (words === undefined) return toLocation(uri, text, { start: 0, end: 0 })
  const { place } = verifyQuotation(words, createIndex([{ id: source, text }]))
  return place && toLocation(uri, text, place.range)
}

async function locateInPackage(
  { source, record }: SourcePlace,
  { collectionFiles, catalog }: Project,
  context: ServerContext,
): Promise<Location | undefined> {
  const collection = catalog.collections.find(({ documents }) => documents.some(({ id }) => id === source))
  const uri = collection && collectionFiles.get(collection)
  const text = uri === undefined ? undefined : await readText(uri, context)
  if (uri === undefined || text === undefined) return undefined
  const document = Math.max(0, text.search(idPattern(source)))
  const inDocument = record === undefined ? -1 : text.slice(document).search(idPattern(record))
  const start = document + Math.max(0, inDocument)
  return toLocation(uri, text, { start, end: start })
}

/** Ids are words and hyphens. */
function idPattern(id: string): RegExp {
  return new RegExp(`"id":\\s*"${id}"`)
}

function toLocation(uri: string, text: string, { start, end }: Range): Location {
  const document = TextDocument.create(uri, '', 0, text)
  return { uri, range: { start: document.positionAt(start), end: document.positionAt(end) } }
}
