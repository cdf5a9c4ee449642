import { readdirSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { run } from './run.js'

/** Packs a package as it would be published, and returns the path of the tarball. */
export async function pack(folder: string): Promise<string> {
  const destination = await mkdtemp(join(tmpdir(), 'florilegium-pack-'))
  // The pnpm that runs this test. It writes the versions of workspace packages and of the catalog into the manifest.
  await run(process.env['npm_execpath'] ?? 'pnpm', ['pack', '--pack-destination', destination], folder)
  return join(destination, readdirSync(destination)[0] as string)
}
