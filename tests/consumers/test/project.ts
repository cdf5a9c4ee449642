import { cp, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { packAll } from '@florilegium/test-support/pack-all'
import { run } from '@florilegium/test-support/run'

/** What the project needs beside our packages. */
export const peers = {
  '@types/node': '^20',
  'markdown-it': '*',
  'rehype-stringify': '*',
  'remark-directive': '*',
  'remark-parse': '*',
  'remark-rehype': '*',
  unified: '*',
}

/** What `use.js` prints. */
export const printed = {
  id: 'robinson-inequalities',
  same: true,
  passage: 2,
  provision: 'Article 11(1)',
  problems: [],
  resolved: 'found',
  verdict: 'verbatim',
  section: 'opening',
  directives: 1,
  page: '<figure class="florilegium florilegium-quote"',
  sheet: '<figure class="florilegium florilegium-quote"',
  embedded: 1,
  misused: 0,
}

/** Writes a project that depends on the tarballs, for all that depend on them too. */
export async function createProject(): Promise<string> {
  const project = await mkdtemp(join(tmpdir(), 'florilegium-consumer-'))
  const tarballs = await packAll()
  const manifest = {
    name: 'consumer',
    version: '1.0.0',
    private: true,
    type: 'module',
    dependencies: { ...tarballs, ...peers },
    overrides: Object.fromEntries(Object.keys(tarballs).map((name) => [name, `$${name}`])),
    resolutions: tarballs,
  }
  await writeFile(join(project, 'package.json'), JSON.stringify(manifest, null, 2))
  const overrides = Object.entries(tarballs).map(([name, path]) => `  '${name}': '${path}'\n`)
  await writeFile(join(project, 'pnpm-workspace.yaml'), `overrides:\n${overrides.join('')}`)
  await cp(fileURLToPath(new URL('../project', import.meta.url)), project, { recursive: true })
  return project
}

/** Compiles files of a project. */
export async function compile(project: string, options: object, files = ['use.ts']): Promise<void> {
  const compilerOptions = {
    strict: true,
    target: 'es2022',
    lib: ['es2023', 'dom'],
    types: ['node'],
    ...options,
  }
  await writeFile(join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions, files }))
  await run('node', [fileURLToPath(import.meta.resolve('typescript/bin/tsc'))], project)
}
