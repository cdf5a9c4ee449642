import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const packages = fileURLToPath(new URL('../../../packages', import.meta.url))

/** The packages that are published: their folders, names, what they export, and what they depend on. */
export const publicPackages = readdirSync(packages)
  .map((folder) => join(packages, folder))
  .map((folder) => ({
    folder,
    manifest: JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
      name: string
      private?: boolean
      exports: Record<string, unknown>
      dependencies?: Record<string, string>
    },
  }))
  .filter(({ manifest }) => manifest.private !== true)
  .map(({ folder, manifest: { name, exports, dependencies = {} } }) => ({
    folder,
    name,
    exports,
    dependencies: Object.keys(dependencies),
  }))
