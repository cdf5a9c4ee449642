import { findDefinitions, findIdAt, type ContentDocument } from './content-document.js'
import type { ContentId } from './list-ids.js'

/**
 * Finds where the id under the cursor is given.
 *
 * @param document - The document.
 * @param uri - The address of the file.
 * @param offset - Where the cursor is.
 * @returns The places; none where there is no id.
 */
export function findContentDefinitions(document: ContentDocument, uri: string, offset: number): ContentId[] {
  const id = findIdAt(document, uri, offset)
  return id ? findDefinitions(document, id.space, id.id) : []
}
