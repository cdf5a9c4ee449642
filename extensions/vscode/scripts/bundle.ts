/** Bundles the extension and its server, and puts the default content package beside them. */
import { writeFile } from 'node:fs/promises'
import multilateralism from '@florilegium/multilateralism'
import { build } from 'esbuild'

await build({
  entryPoints: { extension: 'src/extension.ts', server: 'src/server.ts' },
  outdir: 'dist',
  outExtension: { '.js': '.cjs' },
  bundle: true,
  minify: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  external: ['vscode'],
  legalComments: 'inline',
})
// The collection as a module holds its fingerprints, which decide about quotations that are no record.
await writeFile('dist/collection.json', JSON.stringify(multilateralism))
