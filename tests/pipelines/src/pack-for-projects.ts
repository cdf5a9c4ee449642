import { packAll } from '@florilegium/test-support/pack-all'
import { listOwnPackages } from './list-own-packages.js'
import { listProjects } from './list-projects.js'

/**
 * Packs those of our packages that the projects depend on, directly or not.
 *
 * @returns What a manifest depends on to have them, by name.
 */
export async function packForProjects(): Promise<Record<string, string>> {
  const dependencies = (await listProjects()).flatMap((project) => project.dependencies)
  return packAll(listOwnPackages(dependencies))
}
