import { URI } from 'vscode-uri'

/** The scheme of the documents by which sources are shown, to be read only. */
export const sourceScheme = 'florilegium-source'

/** Which source a document shows. */
export interface SourceAddress {
  /** The URI of the project that has it. */
  project: string
  /** The id of the document, or of the writer's own source. */
  id: string
}

/**
 * Makes the URI of the document that shows a source.
 *
 * @param address - Which source it is.
 * @param title - What its tab in the editor is called.
 * @returns The URI.
 * @example
 * ```ts @import.meta.vitest
 * const uri = formatSourceUri({ project: 'file:///work', id: 'report' }, 'Peace / War?')
 * expect(uri).toBe('florilegium-source:/report/Peace%20-%20War%3F.txt?file%3A%2F%2F%2Fwork')
 * expect(parseSourceUri(uri)).toEqual({ project: 'file:///work', id: 'report' })
 * ```
 */
export function formatSourceUri({ project, id }: SourceAddress, title: string): string {
  const name = title.replace(/[/\\\p{Cc}]+/gu, '-').slice(0, 100)
  return URI.from({ scheme: sourceScheme, path: `/${id}/${name}.txt`, query: project }).toString()
}

/**
 * Reads the URI of a document that shows a source.
 *
 * @param uri - The URI.
 * @returns Which source it is; nothing where the URI is none of ours.
 */
export function parseSourceUri(uri: string): SourceAddress | undefined {
  const { scheme, path, query } = URI.parse(uri)
  const [, id] = path.split('/')
  return scheme === sourceScheme && id !== undefined ? { project: query, id } : undefined
}
