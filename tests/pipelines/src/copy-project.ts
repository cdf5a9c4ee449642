import { cp, mkdtemp, readFile, realpath, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { projects } from './paths.js'

interface Manifest {
  dependencies: Record<string, string>
  overrides?: Record<string, string>
}

/**
 * Copies a project out of this repository, so that it finds nothing of it, and lets it depend on our tarballs.
 *
 * @param name - The folder of the project.
 * @param tarballs - What a manifest depends on to have our packages, by name.
 * @returns The folder of the copy.
 */
export async function copyProject(name: string, tarballs: Record<string, string>): Promise<string> {
  const project = await realpath(await mkdtemp(join(tmpdir(), `florilegium-${name}-`)))
  await cp(join(projects, name), project, { recursive: true })
  const path = join(project, 'package.json')
  const manifest = JSON.parse(await readFile(path, 'utf8')) as Manifest
  // All of ours are direct dependencies, so that an override may refer to them.
  manifest.dependencies = { ...manifest.dependencies, ...tarballs }
  manifest.overrides = Object.fromEntries(Object.keys(tarballs).map((ours) => [ours, `$${ours}`]))
  await writeFile(path, JSON.stringify(manifest, null, 2))
  return project
}
