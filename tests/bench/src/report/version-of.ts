import { existsSync, readFileSync } from 'node:fs'

/**
 * Finds the version of an installed package.
 *
 * @param name - The package.
 * @returns Its version, as its package.json has it.
 * @throws {Error} When it is not installed.
 */
export function versionOf(name: string): string {
  let folder = new URL('.', import.meta.resolve(name))
  for (;;) {
    const file = new URL('package.json', folder)
    if (existsSync(file)) {
      const manifest = JSON.parse(readFileSync(file, 'utf8')) as { name?: string; version?: string }
      // Some packages have further manifests, without a name, in their folders.
      if (manifest.name === name && manifest.version !== undefined) return manifest.version
    }
    const parent = new URL('..', folder)
    if (parent.href === folder.href) throw new Error(`Expected ${name} to be installed.`)
    folder = parent
  }
}
