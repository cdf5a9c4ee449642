import { parseCollection, type Collection, type SourceDocument } from '@florilegium/schema'
import { withFingerprint } from './document-fingerprint.js'

/** What is needed of a file system. Each platform brings its own. */
export interface FileSystem {
  /**
   * Reads a file.
   *
   * @returns Its bytes; nothing where there is no such file. Rejects where the file cannot be read.
   */
  readFile: (path: string) => Promise<Uint8Array | undefined>
}

/** What {@link readCollection} returns: the collection, or one message on why there is none. */
export type ReadCollectionResult =
  { collection: Collection; message?: string } | { collection?: never; message: string }

/**
 * Reads a `collection.json`, with the fingerprints beside it.
 *
 * @param path - The path of the file, with `/` between its folders.
 * @param fileSystem - What reads it.
 * @returns The collection, in which the fingerprints are data URLs; one message with place and remedy where it cannot be
 * read, or only without a fingerprint. A missing or broken file never throws.
 * @example
 * ```ts @import.meta.vitest
 * const readFile = async () => new TextEncoder().encode('{ "name": }')
 * const { message } = await readCollection('collection.json', { readFile })
 * expect(message).toContain('collection.json:1:11: Not valid JSON')
 * ```
 */
export async function readCollection(path: string, { readFile }: FileSystem): Promise<ReadCollectionResult> {
  let bytes: Uint8Array | undefined
  try {
    bytes = await readFile(path)
  } catch (error) {
    return { message: `${path}: This content package cannot be read (${(error as Error).message}).` }
  }
  if (bytes === undefined) {
    return { message: `${path}: There is no such file. Install the content package, or correct the path.` }
  }
  const { collection, problems } = parseCollection(new TextDecoder().decode(bytes))
  if (!collection) {
    const [first, ...others] = problems
    const more = others.length > 0 ? ` There are ${others.length} more problems in this file.` : ''
    return { message: `${path}:${first?.line}:${first?.column}: ${first?.message}${more}` }
  }
  const messages: string[] = []
  const documents = await Promise.all(collection.documents.map(addFingerprint))
  const [message] = messages
  return { collection: { ...collection, documents }, ...(message !== undefined && { message }) }

  async function addFingerprint(document: SourceDocument): Promise<SourceDocument> {
    const { fingerprint, ...rest } = document
    if (!fingerprint?.startsWith('./')) return document
    const file = path.slice(0, path.lastIndexOf('/') + 1) + fingerprint.slice(2)
    const found = await readFile(file).catch(() => undefined)
    if (found) return withFingerprint(document, found)
    messages.push(
      `${file}: The fingerprint cannot be read, so only the records of "${document.id}" are checked. Reinstall the package.`,
    )
    return rest
  }
}
