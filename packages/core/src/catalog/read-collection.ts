import { parseCollection, type Collection } from '@florilegium/schema'

/** What is needed of a file system. Each platform brings its own. */
export interface FileSystem {
  /**
   * Reads a file as UTF-8.
   *
   * @returns Its content; nothing where there is no such file. Rejects where the file cannot be read.
   */
  readFile: (path: string) => Promise<string | undefined>
}

/** What {@link readCollection} returns: the collection, or one message on why there is none. */
export type ReadCollectionResult =
  { collection: Collection; message?: never } | { collection?: never; message: string }

/**
 * Reads a `collection.json`.
 *
 * @param path - The path of the file.
 * @param fileSystem - What reads it.
 * @returns The collection, or one message with place and remedy. A missing or broken file never throws.
 * @example
 * ```ts @import.meta.vitest
 * const { message } = await readCollection('collection.json', { readFile: async () => '{ "name": }' })
 * expect(message).toContain('collection.json:1:11: Not valid JSON')
 * ```
 */
export async function readCollection(path: string, { readFile }: FileSystem): Promise<ReadCollectionResult> {
  let text: string | undefined
  try {
    text = await readFile(path)
  } catch (error) {
    return { message: `${path}: This content package cannot be read (${(error as Error).message}).` }
  }
  if (text === undefined) {
    return { message: `${path}: There is no such file. Install the content package, or correct the path.` }
  }
  const { collection, problems } = parseCollection(text)
  if (collection) return { collection }
  const [first, ...others] = problems
  const more = others.length > 0 ? ` There are ${others.length} more problems in this file.` : ''
  return { message: `${path}:${first?.line}:${first?.column}: ${first?.message}${more}` }
}
