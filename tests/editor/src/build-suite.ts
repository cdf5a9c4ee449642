import { readdir } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

/**
 * Bundles the suite for the extension host, which loads CommonJS.
 *
 * @returns The path of its entry.
 */
export async function buildSuite(): Promise<string> {
  const source = fileURLToPath(new URL('../suite', import.meta.url))
  const outdir = fileURLToPath(new URL('../dist/suite', import.meta.url))
  const names = (await readdir(source)).filter((name) => name === 'index.ts' || name.endsWith('.test.ts'))
  await build({
    entryPoints: names.map((name) => `${source}/${name}`),
    outdir,
    outExtension: { '.js': '.cjs' },
    bundle: true,
    platform: 'node',
    format: 'cjs',
    external: ['vscode', 'mocha'],
  })
  return `${outdir}/index.cjs`
}
