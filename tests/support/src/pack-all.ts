import { pack } from './pack.js'
import { publicPackages } from './public-packages.js'

/** Packs the published packages, all or those of some names, and returns what a manifest depends on by name. */
export async function packAll(
  names: readonly string[] = publicPackages.map(({ name }) => name),
): Promise<Record<string, string>> {
  const packed = publicPackages
    .filter(({ name }) => names.includes(name))
    .map(async ({ name, folder }) => [name, `file:${await pack(folder)}`] as const)
  return Object.fromEntries(await Promise.all(packed))
}
