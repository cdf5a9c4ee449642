import { readFileSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { runInNewContext } from 'node:vm'
import { publicPackages } from '@florilegium/test-support/public-packages'
import { run } from '@florilegium/test-support/run'
import { build } from 'esbuild'
import { beforeAll, describe, expect, test } from 'vitest'
import { compile, createProject, printed } from './project.js'

describe('an empty project with the tarballs installed by npm', { timeout: 120_000 }, () => {
  let project: string

  beforeAll(async () => {
    project = await createProject()
    await run('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error'], project)
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
    await compile(project, { module, moduleResolution, noEmit: true })
  })

  test('runs', async () => {
    await compile(project, { module: 'node16' })
    expect(JSON.parse(await run('node', ['use.js'], project))).toEqual(printed)
  })

  test('finds the data files by their names', async () => {
    const script = `
      import { readFileSync } from 'node:fs'
      const read = (name) => readFileSync(new URL(import.meta.resolve('@florilegium/multilateralism/' + name)), 'utf8')
      const { documents } = JSON.parse(read('collection.json'))
      const collection = import.meta.resolve('@florilegium/multilateralism/collection.json')
      const prints = documents.map(({ id, fingerprint }) => [
        new URL(fingerprint, collection).href === import.meta.resolve(\`@florilegium/multilateralism/\${id}/fingerprint.bin\`),
        readFileSync(new URL(fingerprint, collection)).subarray(0, 4).toString('latin1'),
      ])
      console.log(JSON.stringify([prints, read('records.csv').slice(0, 11), read('references.bib').slice(0, 9)]))`
    const output = await run('node', ['--input-type=module', '--eval', script], project)
    expect(JSON.parse(output)).toEqual([
      [
        [true, 'FLFP'],
        [true, 'FLFP'],
      ],
      'document,id',
      '@article{',
    ])
  })

  test('is used from plain JavaScript', async () => {
    await writeFile(
      join(project, 'plain.js'),
      `import { quotes } from '@florilegium/multilateralism/making-it-matter'
       import { provisions } from '@florilegium/universal-declaration/universal-declaration'
       console.log(JSON.stringify([quotes['robinson-inequalities'].speaker, provisions['article-3'].label]))`,
    )
    expect(JSON.parse(await run('node', ['plain.js'], project))).toEqual(['mary-robinson', 'Article 3'])
  })

  test('starts the language server', async () => {
    const help = join(project, 'node_modules/.bin/florilegium-language-server')
    await expect(run(help, [], project)).rejects.toThrow('Connection input stream is not set')
  })

  test('has the command line, which checks against the packages of the project', async () => {
    await writeFile(
      join(project, 'brief.md'),
      'The crisis “is an invitation to look at the underlying causes” [@making-it-matter].\n\n::quote{#article-3}\n',
    )
    const florilegium = join(project, 'node_modules/.bin/florilegium')
    const report = JSON.parse(await run(florilegium, ['check', 'brief.md', '--json'], project)) as object
    expect(report).toMatchObject({ summary: { verbatim: 1, errors: 0, warnings: 0 } })
    const { packages } = JSON.parse(await run(florilegium, ['doctor', '--json'], project)) as {
      packages: { name: string; origin: string }[]
    }
    expect(packages.map(({ name, origin }) => [name, origin])).toEqual([
      ['@florilegium/multilateralism', 'dependency'],
      ['@florilegium/universal-declaration', 'dependency'],
    ])
  })

  test('bundles one record for the browser, and nothing else of its package', async () => {
    const bundle = await bundleForBrowser(
      `import { robinsonInequalities } from '@florilegium/multilateralism/making-it-matter/quotes'
       globalThis.text = robinsonInequalities.text`,
    )
    expect(bundle).toContain('COVID-19 is a mirror to all those inequalities')
    expect(bundle).not.toContain('The problem is not the system itself')
    expect(bundle.length).toBeLessThan(2000)
  })

  test('bundles everything that runs in a browser', async () => {
    const bundle = await bundleForBrowser(
      `import collection from '@florilegium/multilateralism'
       import declaration from '@florilegium/universal-declaration'
       import { createCatalog } from '@florilegium/core'
       import markdownItFlorilegium from 'markdown-it-florilegium'
       import remarkFlorilegium from 'remark-florilegium'
       import fingerprint from '@florilegium/multilateralism/making-it-matter/fingerprint.bin'
       import { createIndex, verifyQuotation } from '@florilegium/verify'
       import { loadFingerprint } from '@florilegium/verify/fingerprint'
       const index = createIndex([], { fingerprints: [loadFingerprint(fingerprint)] })
       globalThis.verdict = verifyQuotation('we cannot go back to that future', index).verdict
       globalThis.florilegium = [createCatalog([collection, declaration]), remarkFlorilegium, markdownItFlorilegium]`,
    )
    const page = { verdict: '', atob, TextDecoder }
    runInNewContext(bundle, page)
    expect(page.verdict).toBe('verbatim')
    expect(bundle).toContain('All human beings are born free and equal')
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
    const files = examples.map(({ file }) => file)
    await compile(project, { module: 'node16' }, files)
    for (const file of files) await run('node', [file.replace(/ts$/, 'js')], project)
  })

  async function bundleForBrowser(contents: string): Promise<string> {
    const { outputFiles, warnings } = await build({
      stdin: { contents, resolveDir: project },
      bundle: true,
      write: false,
      format: 'esm',
      platform: 'browser',
      target: 'es2022',
      loader: { '.bin': 'binary' },
      logLevel: 'silent',
    })
    expect(warnings).toEqual([])
    return outputFiles[0]?.text ?? ''
  }
})
