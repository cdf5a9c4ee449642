import { readCollection, type FileSystem, type ReadCollectionResult } from '@florilegium/core'
import type { Collection } from '@florilegium/schema'

/** The collections that are in memory, each once, whichever projects use it. */
export interface CollectionCache {
  /** Reads a collection, or finds it as it was read before. */
  read: (uri: string) => Promise<ReadCollectionResult>
  /** The URIs of all files that were looked for to read a collection. */
  readsOf: (uri: string) => Iterable<string>
  /** Forgets what was read from files that have changed. */
  forget: (hasChanged: (uri: string) => boolean) => void
}

interface KnownCollection {
  result?: Promise<ReadCollectionResult>
  /** The collection and the fingerprints beside it. */
  reads: Set<string>
  /** The latest state that could be used. */
  usable?: Collection
}

/**
 * Creates a cache of collections.
 *
 * @param fileSystem - What reads files by their URIs.
 * @returns The cache. Where a collection can no longer be read, it has the one from before, with a message.
 */
export function createCollectionCache({ readFile }: FileSystem): CollectionCache {
  const known = new Map<string, KnownCollection>()
  return {
    read(uri) {
      const entry: KnownCollection = known.get(uri) ?? { reads: new Set() }
      known.set(uri, entry)
      return (entry.result ??= read(uri, entry))
    },
    readsOf: (uri) => known.get(uri)?.reads ?? [],
    forget(hasChanged) {
      for (const entry of known.values()) {
        if ([...entry.reads].some(hasChanged)) delete entry.result
      }
    },
  }

  async function read(uri: string, entry: KnownCollection): Promise<ReadCollectionResult> {
    const { collection, message } = await readCollection(uri, {
      readFile(path) {
        entry.reads.add(path)
        return readFile(path)
      },
    })
    if (collection) {
      entry.usable = collection
      return { collection, ...(message !== undefined && { message }) }
    }
    const reason = message ?? ''
    if (!entry.usable) return { message: reason }
    return { collection: entry.usable, message: `${reason} Until then, it is used as it was before.` }
  }
}
