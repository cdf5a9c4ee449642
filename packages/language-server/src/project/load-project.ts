import { createCatalog, readCollection, type FileSystem } from '@florilegium/core'
import type { Project } from './project.js'

/** Where a project is, and how it is read. */
export interface LoadProjectOptions {
  /** Paths of `collection.json` files. */
  collections: readonly string[]
  fileSystem: FileSystem
}

/**
 * Loads what the manuscripts of a folder are checked against.
 *
 * @param uri - The address of the folder.
 * @param options - What to read, and how.
 * @returns The project. What is missing or broken is among its faults.
 */
export async function loadProject(
  uri: string,
  { collections, fileSystem }: LoadProjectOptions,
): Promise<Project> {
  const results = await Promise.all(collections.map((path) => readCollection(path, fileSystem)))
  return {
    uri,
    catalog: createCatalog(results.flatMap(({ collection }) => collection ?? [])),
    settings: {},
    faults: results.flatMap(({ message }) => message ?? []),
  }
}
