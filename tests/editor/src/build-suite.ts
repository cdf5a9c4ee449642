import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, type BuildOptions } from 'esbuild'

const fromHere = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

/** The folder of the development extension that holds the bundled suite. */
export const suiteFolder = fromHere('../dist/suite')

const diskFolder = fromHere('../dist/disk')

/** VS Code runs a suite in the extension host of the extension in whose folder it lies. */
const manifest = {
  publisher: 'florilegium',
  version: '0.0.0',
  engines: { vscode: '^1.100.0' },
  capabilities: { virtualWorkspaces: true, untrustedWorkspaces: { supported: true } },
}

const shared: BuildOptions = {
  bundle: true,
  format: 'cjs',
  external: ['vscode'],
  // `FLORILEGIUM_ONLY=words` runs the tests alone whose titles have these words.
  define: { ONLY: JSON.stringify(process.env['FLORILEGIUM_ONLY'] ?? '') },
  sourcemap: 'inline',
}

/** The entries of the suite: in a host on Node, in a host in a browser, and in a workspace that is not trusted. */
export type SuiteEntry = 'node' | 'web' | 'restricted'

/**
 * Bundles an entry of the suite for an extension host, which loads CommonJS.
 *
 * @param name - The name of the entry.
 * @returns The path of the bundle.
 */
export async function buildSuite(name: SuiteEntry): Promise<string> {
  const outfile = join(suiteFolder, `${name}.js`)
  const platform = name === 'web' ? 'browser' : 'node'
  await build({ ...shared, entryPoints: [fromHere(`../suite/${name}.ts`)], outfile, platform })
  await writeManifest(suiteFolder, {
    name: 'test-suite',
    main: './nothing.js',
    browser: './nothing.js',
  })
  await writeFile(join(suiteFolder, 'nothing.js'), '')
  return outfile
}

/**
 * Bundles the extension that gives a workbench in the browser the files of this machine.
 *
 * @returns Its folder.
 */
export async function buildDisk(): Promise<string> {
  const outfile = join(diskFolder, 'extension.js')
  await build({ ...shared, entryPoints: [fromHere('../web/disk.ts')], outfile, platform: 'browser' })
  await writeManifest(diskFolder, {
    name: 'test-disk',
    browser: './extension.js',
    activationEvents: ['onFileSystem:disk', 'onSearch:disk'],
    enabledApiProposals: ['fileSearchProvider2'],
  })
  return diskFolder
}

async function writeManifest(folder: string, own: object): Promise<void> {
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, 'package.json'), JSON.stringify({ ...manifest, ...own }))
}
