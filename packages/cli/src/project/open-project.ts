import { resolve } from 'node:path'
import { createCatalog, listCatalogFaults, type Catalog } from '@florilegium/core'
import { log } from '../program/log.js'
import { loadProject } from './load-project.js'
import type { Project } from './project.js'

/** A project and the catalog of what it has. */
export interface OpenProject {
  project: Project
  catalog: Catalog
}

/**
 * Loads the project of a folder, and says on stderr what was not found for it.
 *
 * @param directory - The folder. Default: the current one.
 * @returns The project and its catalog.
 */
export async function openProject(directory = '.'): Promise<OpenProject> {
  const project = await loadProject(resolve(directory))
  for (const { message, isNote } of project.faults) if (!isNote) log(message)
  const catalog = createCatalog(project.collections, { sources: project.sources })
  listCatalogFaults(catalog).forEach(log)
  return { project, catalog }
}
