/** Bundles the command line with what it is made of, so that it starts fast and is installed with little. */
import { copyFile, rm } from 'node:fs/promises'
import { build } from 'esbuild'
import { writeNotices } from '../../../scripts/write-notices.js'

await rm('dist', { recursive: true, force: true })
const { metafile } = await build({
  // All files stand side by side, as those of the sources do that name others by their place.
  entryPoints: { main: 'src/main.ts', worker: 'src/checking/worker.ts' },
  outdir: 'dist',
  bundle: true,
  splitting: true,
  platform: 'node',
  mainFields: ['module', 'main'],
  format: 'esm',
  target: 'node20.19',
  // What is written as CommonJS asks for modules of Node with `require`.
  banner: {
    js: "import { createRequire as createBundleRequire } from 'node:module'\nconst require = createBundleRequire(import.meta.url)",
  },
  // It starts a file of its own.
  external: ['tinypool'],
  legalComments: 'none',
  metafile: true,
  logLevel: 'warning',
})
await copyFile('src/formats/html/report.css', 'dist/report.css')
await writeNotices(Object.keys(metafile.inputs), 'dist/ThirdPartyNotices.txt')
