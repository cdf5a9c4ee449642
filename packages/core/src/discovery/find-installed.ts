import type { FileSystem } from '../catalog/read-collection.js'
import { findUpwards } from './find-upwards.js'
import { parseManifest, type Manifest } from './parse-manifest.js'

/** A package that is installed. */
export interface InstalledPackage {
  /** The folder of its `package.json`. */
  folder: string
  manifest: Manifest
}

/**
 * Finds a package in the `node_modules` folders that a project sees. Its code is not run.
 *
 * @param name - The name of the package.
 * @param from - The folder of the project.
 * @param fileSystem - What reads the files.
 * @returns The package; nothing where it is not installed, or its `package.json` is not valid JSON.
 */
export async function findInstalled(
  name: string,
  from: string,
  fileSystem: FileSystem,
): Promise<InstalledPackage | undefined> {
  const file = await findUpwards(from, `node_modules/${name}/package.json`, fileSystem)
  const manifest = file && parseManifest(file.text)
  return manifest && { folder: file.path.slice(0, -'/package.json'.length), manifest }
}
