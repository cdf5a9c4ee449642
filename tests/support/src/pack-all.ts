import { pack } from './pack.js'
import { publicPackages } from './public-packages.js'

/** Packs every published package, and returns what a manifest depends on by name. */
export async function packAll(): Promise<Record<string, string>> {
  const packed = publicPackages.map(async ({ name, folder }) => [name, `file:${await pack(folder)}`] as const)
  return Object.fromEntries(await Promise.all(packed))
}
