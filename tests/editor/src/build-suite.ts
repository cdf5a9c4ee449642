import { writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

/** The folder of the development extension that holds the bundled suite. */
export const suiteFolder = fileURLToPath(new URL('../dist/suite', import.meta.url))

/** VS Code runs a suite in the extension host of the extension in whose folder it lies. */
const manifest = {
  name: 'test-suite',
  publisher: 'florilegium',
  version: '0.0.0',
  engines: { vscode: '^1.100.0' },
  main: './nothing.js',
  activationEvents: [],
}

/**
 * Bundles the suite for the extension host, which loads CommonJS.
 *
 * @returns The path of its entry.
 */
export async function buildSuite(): Promise<string> {
  const source = fileURLToPath(new URL('../suite', import.meta.url))
  await build({
    entryPoints: [`${source}/node.ts`],
    outdir: suiteFolder,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    external: ['vscode'],
    // `FLORILEGIUM_ONLY=words` runs the tests alone whose titles have these words.
    define: { ONLY: JSON.stringify(process.env['FLORILEGIUM_ONLY'] ?? '') },
    sourcemap: 'inline',
  })
  await writeFile(`${suiteFolder}/package.json`, JSON.stringify(manifest))
  await writeFile(`${suiteFolder}/nothing.js`, '')
  return `${suiteFolder}/node.js`
}
