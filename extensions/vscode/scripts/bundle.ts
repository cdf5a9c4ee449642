/** Bundles the extension and its server, for Node and for browsers, and puts beside them what they read. */
import { copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { builtinModules, createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import multilateralism from '@florilegium/multilateralism'
import { build, type BuildOptions, type Plugin } from 'esbuild'
import { writeNotices } from '../../../scripts/write-notices.js'

const shared: BuildOptions = {
  outdir: 'dist',
  bundle: true,
  minify: true,
  legalComments: 'none',
  metafile: true,
  logLevel: 'warning',
}

/** There is no document, neither in Node nor in a worker. */
const conditions = ['worker', 'module']

/** What both platforms share is built for browsers; what only Node has is found here. */
const withNode: Plugin = {
  name: 'with-node',
  setup(bundler) {
    bundler.onResolve(
      { filter: /^vscode-(?:languageserver|languageserver-protocol|jsonrpc)\/node$/ },
      ({ path, importer }) => {
        const name = path.replace('/node', '')
        const entry = createRequire(importer).resolve(name)
        return { path: join(entry.slice(0, entry.lastIndexOf(`${name}/lib`)), name, 'lib/node/main.js') }
      },
    )
    bundler.onResolve({ filter: /\/read-pdf-source\.js$/ }, () => ({
      path: resolve('src/server-process/read-pdf-source.ts'),
    }))
  },
}

/** The client of the server is a file of its own, which is loaded after the extension is active. */
const clientApart: Plugin = {
  name: 'client-apart',
  setup(bundler) {
    bundler.onResolve({ filter: /\/start-node-server\.js$/ }, () => ({
      path: './client.cjs',
      external: true,
    }))
  },
}

await rm('dist', { recursive: true, force: true })
await mkdir('dist')
const results = await Promise.all([
  build({
    ...shared,
    entryPoints: { extension: 'src/extension.ts', client: 'src/server/start-node-server.ts' },
    plugins: [clientApart],
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    outExtension: { '.js': '.cjs' },
    external: ['vscode'],
  }),
  build({
    ...shared,
    entryPoints: { browser: 'src/browser.ts' },
    // The web worker of extensions takes no module for what ends in `.js`.
    outExtension: { '.js': '.cjs' },
    conditions,
    platform: 'browser',
    format: 'cjs',
    target: 'es2022',
    external: ['vscode'],
  }),
  // The server and the renderer of previews share most of what they are made of.
  build({
    ...shared,
    entryPoints: { server: 'src/server-process/server.ts', preview: 'src/preview/preview-plugin.ts' },
    platform: 'browser',
    format: 'esm',
    target: 'es2022',
    splitting: true,
    outExtension: { '.js': '.mjs' },
    conditions,
    external: builtinModules.flatMap((name) => [name, `node:${name}`]),
    plugins: [withNode],
  }),
  build({
    ...shared,
    entryPoints: { 'start-server': 'src/server-process/start-node.cts' },
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    outExtension: { '.js': '.cjs' },
    external: ['./server.mjs'],
  }),
  build({
    ...shared,
    entryPoints: { 'start-worker': 'src/server-process/start-worker.ts' },
    platform: 'browser',
    format: 'iife',
    target: 'es2022',
  }),
])
await writeNotices(
  results.flatMap(({ metafile }) => Object.keys(metafile?.inputs ?? {})),
  'dist/ThirdPartyNotices.txt',
)
const style = await readFile(fileURLToPath(import.meta.resolve('markdown-it-florilegium/style.css')), 'utf8')
await writeFile('dist/preview.css', style + (await readFile('media/preview.css', 'utf8')))
// The collection as a module holds its fingerprints, which decide about quotations that are no record.
await writeFile('dist/collection.json', JSON.stringify(multilateralism))
await copyFile(
  fileURLToPath(import.meta.resolve('florilegium/florilegium.schema.json')),
  'dist/florilegium.schema.json',
)
