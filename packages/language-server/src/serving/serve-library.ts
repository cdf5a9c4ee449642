import { describeLibrary } from '../features/library/describe-library.js'
import { findRecords } from '../features/library/find-records.js'
import { provideCitation } from '../features/library/provide-citation.js'
import {
  citeMethod,
  libraryMethod,
  previewContentMethod,
  searchMethod,
  type CiteAnswer,
  type CiteParams,
  type Library,
  type PreviewContent,
  type ProjectParams,
  type SearchAnswer,
  type SearchParams,
} from '../protocol.js'
import type { ServerContext } from './server-context.js'

/**
 * Serves what a project has to quote from.
 *
 * @param context - The server.
 */
export function serveLibrary({ connection, projectOf }: ServerContext): void {
  connection.onRequest(libraryMethod, async ({ uri }: ProjectParams): Promise<Library> => {
    const { catalog } = await projectOf(uri)
    return describeLibrary(catalog)
  })
  connection.onRequest(searchMethod, async ({ uri, ...params }: SearchParams): Promise<SearchAnswer> => {
    const { catalog } = await projectOf(uri)
    return findRecords(catalog, params)
  })
  connection.onRequest(citeMethod, async ({ uri, ...params }: CiteParams): Promise<CiteAnswer | null> => {
    return provideCitation(await projectOf(uri), params) ?? null
  })
  connection.onRequest(previewContentMethod, async ({ uri }: ProjectParams): Promise<PreviewContent> => {
    const { catalog, settings } = await projectOf(uri)
    return { collections: catalog.collections, sources: [...catalog.ownSources.values()], settings }
  })
}
