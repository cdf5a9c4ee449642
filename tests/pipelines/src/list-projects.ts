import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { projects } from './paths.js'

/** A project of a pipeline. */
export interface Project {
  /** The folder that it is in. */
  name: string
  /** What it depends on, by name. */
  dependencies: string[]
}

/**
 * Lists the projects.
 *
 * @returns Those folders that have a manifest.
 */
export async function listProjects(): Promise<Project[]> {
  const found: Project[] = []
  for (const name of await readdir(projects)) {
    const manifest = await readFile(join(projects, name, 'package.json'), 'utf8').catch(() => undefined)
    if (manifest === undefined) continue
    const { dependencies } = JSON.parse(manifest) as { dependencies: Record<string, string> }
    found.push({ name, dependencies: Object.keys(dependencies) })
  }
  return found
}
