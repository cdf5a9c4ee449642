/** Bundles the extension and its server, and puts the default content package beside them. */
import { copyFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
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
await copyFile(
  fileURLToPath(import.meta.resolve('@florilegium/multilateralism/collection.json')),
  'dist/collection.json',
)
