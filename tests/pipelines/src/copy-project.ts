import { cp, mkdtemp, readFile, realpath, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { listOwnPackages } from './list-own-packages.js'
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
  // What ours depend on are direct dependencies, too, so that an override may refer to them.
  const ours = listOwnPackages(Object.keys(manifest.dependencies))
  for (const each of ours) manifest.dependencies[each] = tarballs[each] ?? ''
  manifest.overrides = Object.fromEntries(ours.map((each) => [each, `$${each}`]))
  await writeFile(path, JSON.stringify(manifest, null, 2))
  return project
}
