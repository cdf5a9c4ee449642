import { writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

/** Where the suite runs: in an extension host on Node, or in that of a browser's worker. */
export type Host = 'node' | 'web'

/** The folder of the development extension that holds the bundled suite. */
export const suiteFolder = fileURLToPath(new URL('../dist/suite', import.meta.url))

/** VS Code runs a suite in the extension host of the extension in whose folder it lies. */
const manifest = {
  name: 'test-suite',
  publisher: 'florilegium',
  version: '0.0.0',
  engines: { vscode: '^1.100.0' },
  main: './nothing.js',
  browser: './nothing.js',
  activationEvents: [],
}

/**
 * Bundles the suite for an extension host, which loads CommonJS.
 *
 * @param host - Which.
 * @returns The path of its entry.
 */
export async function buildSuite(host: Host): Promise<string> {
  const source = fileURLToPath(new URL('../suite', import.meta.url))
  await build({
    entryPoints: [`${source}/${host}.ts`],
    outdir: suiteFolder,
    bundle: true,
    platform: host === 'node' ? 'node' : 'browser',
    format: 'cjs',
    external: ['vscode'],
    // `FLORILEGIUM_ONLY=words` runs the tests alone whose titles have these words.
    define: { ONLY: JSON.stringify(process.env['FLORILEGIUM_ONLY'] ?? '') },
    sourcemap: 'inline',
  })
  await writeFile(`${suiteFolder}/package.json`, JSON.stringify(manifest))
  await writeFile(`${suiteFolder}/nothing.js`, '')
  return `${suiteFolder}/${host}.js`
}
