import { createCatalog, type OwnSource, type Settings } from '@florilegium/core'
import type { Collection } from '@florilegium/schema'
import type { Project } from '../src/project/project.js'

/** What a project in memory has. */
export interface CreateProjectOptions {
  collections: readonly Collection[]
  sources?: readonly OwnSource[]
  settings?: Settings
}

/** A project as if it had been loaded. */
export function createProject({ collections, sources = [], settings = {} }: CreateProjectOptions): Project {
  const uri = 'file:///workspace'
  return {
    uri,
    root: uri,
    discovery: { root: '/workspace', project: {}, packages: [], faults: [] },
    catalog: createCatalog(collections, { sources }),
    sources: [],
    settings,
    bibliographies: [],
    faults: [],
    collectionFiles: new Map(),
    reads: new Set(),
  }
}
