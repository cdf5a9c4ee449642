import { execFile } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

/** Runs a program and returns what it prints; rejects with what it prints where it fails. */
export async function run(command: string, args: string[], cwd: string): Promise<string> {
  const { stdout } = await promisify(execFile)(command, args, { cwd }).catch(
    (error: Error & { stdout: string }) => {
      throw new Error(`${error.message}\n${error.stdout}`)
    },
  )
  return stdout
}

const packages = fileURLToPath(new URL('../../../packages', import.meta.url))

/** The folders of the packages that are published. */
export const publicPackages = readdirSync(packages)
  .map((folder) => join(packages, folder))
  .map((folder) => ({
    folder,
    manifest: JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
      name: string
      private?: boolean
    },
  }))
  .filter(({ manifest }) => manifest.private !== true)
  .map(({ folder, manifest }) => ({ folder, name: manifest.name }))

/** Packs a package as it would be published, and returns the path of the tarball. */
export async function pack(folder: string): Promise<string> {
  const destination = await mkdtemp(join(tmpdir(), 'florilegium-pack-'))
  // The pnpm that runs this test. It writes the versions of workspace packages and of the catalog into the manifest.
  await run(process.env['npm_execpath'] ?? 'pnpm', ['pack', '--pack-destination', destination], folder)
  return join(destination, readdirSync(destination)[0] as string)
}

/** Whether an entry point is a file of data and no module. */
export function isData(entry: string): boolean {
  return /\.(json|jsonld|csv|bib|bin)$/.test(entry)
}
