import { readFileSync } from 'node:fs'
import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, test } from 'vitest'
import { pack, publicPackages, run } from './packages.js'

const npmOptions = ['--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error']
const peers = [
  'unified',
  'remark-directive',
  'remark-parse',
  'remark-rehype',
  'rehype-stringify',
  '@types/node@20',
]

describe('an empty project with the tarballs installed by npm', () => {
  let project: string

  beforeAll(async () => {
    project = await mkdtemp(join(tmpdir(), 'florilegium-consumer-'))
    await writeFile(
      join(project, 'package.json'),
      JSON.stringify({ name: 'consumer', private: true, type: 'module' }),
    )
    const tarballs = await Promise.all(publicPackages.map(({ folder }) => pack(folder)))
    await run('npm', ['install', ...npmOptions, ...tarballs, ...peers], project)
    await cp(fileURLToPath(new URL('../project', import.meta.url)), project, { recursive: true })
  })

  test('holds nothing of the packages but what they publish', async () => {
    const manifest = JSON.parse(
      await readFile(join(project, 'node_modules/@florilegium/core/package.json'), 'utf8'),
    ) as { dependencies: Record<string, string> }
    expect(JSON.stringify(manifest.dependencies)).not.toMatch(/workspace:|catalog:/)
  })

  test.each([
    ['node16', 'node16'],
    ['esnext', 'bundler'],
  ])('compiles as module %s with %s resolution, and refuses wrong ids', async (module, moduleResolution) => {
    await compile({ module, moduleResolution, noEmit: true })
  })

  test('runs', async () => {
    await compile({ module: 'node16' })
    expect(JSON.parse(await run('node', ['use.js'], project))).toEqual({
      id: 'robinson-inequalities',
      same: true,
      problems: [],
      resolved: 'found',
      directives: 1,
      page: '<figure class="florilegium florilegium-quote"',
    })
  })

  test('starts the language server', async () => {
    const help = join(project, 'node_modules/.bin/florilegium-language-server')
    await expect(run(help, [], project)).rejects.toThrow('Connection input stream is not set')
  })

  test('runs every example of the READMEs', async () => {
    const examples = publicPackages.flatMap(({ folder, name }) => {
      const readme = readFileSync(join(folder, 'README.md'), 'utf8')
      return Array.from(readme.matchAll(/^```ts\n(.*?)^```$/gms), ({ 1: code = '' }, index) => ({
        file: `readme-${name.replaceAll(/\W+/g, '-')}-${index}.ts`,
        code,
      }))
    })
    expect(examples.length).toBeGreaterThan(0)
    for (const { file, code } of examples) await writeFile(join(project, file), code)
    await compile(
      { module: 'node16' },
      examples.map(({ file }) => file),
    )
    for (const { file } of examples) await run('node', [file.replace(/ts$/, 'js')], project)
  })

  async function compile(options: object, files = ['use.ts']): Promise<void> {
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
})
