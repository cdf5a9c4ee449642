import { createHash } from 'node:crypto'
import { mkdir, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { buildPackage, provePackage } from '@florilegium/build'

const source = 'A Report\n\n“We can do bet ter,” said Ada.\n\n1. Do more. Do it now.\n'

const files = {
  'package.json': '{ "name": "a-package", "version": "1.2.3" }',
  'sources/report.txt': source,
  'content/a-report/document.yaml': `id: a-report
bibliography:
  type: report
  title: A Report
  author: [{ literal: An Institution }]
  issued: { date-parts: [[2021]] }
  language: en
rights: All.
source: { file: report.txt, sha256: ${createHash('sha256').update(source).digest('hex')}, extracted: true }
sections: [{ id: opening, title: A Report }]
people: [{ id: ada, name: Ada }]
`,
  'content/a-report/quotes.yaml': `quotes:
  - id: better
    section: opening
    speaker: ada
    text: We can do better
`,
  'content/a-report/recommendations.yaml': `recommendations:
  - { id: more, section: opening, kind: numbered, number: 1, title: Do more., text: Do it now. }
`,
}

let directory: string

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'florilegium-build-'))
  await writeFiles(files)
})

async function writeFiles(contents: Record<string, string>): Promise<void> {
  for (const [path, text] of Object.entries(contents)) {
    await mkdir(dirname(join(directory, path)), { recursive: true })
    await writeFile(join(directory, path), text)
  }
}

async function prove() {
  const { problems, files } = await provePackage({ directory, sources: join(directory, 'sources') })
  for (const [path, text] of files) await writeFiles({ [relative(directory, path)]: text })
  return problems.map((problem) => ({ ...problem, file: relative(directory, problem.file) }))
}

async function build() {
  const { problems } = await buildPackage({ directory })
  return problems.map((problem) => ({ ...problem, file: relative(directory, problem.file) }))
}

describe('a package whose records stand in their source', () => {
  test('is proved and built', async () => {
    expect(await prove()).toEqual([])
    expect(await build()).toEqual([])
    const { quotes } = (await import(join(directory, 'dist/a-report/index.js'))) as {
      quotes: { better: { text: string; anchor: { repairs: object[] } } }
    }
    expect(quotes.better.text).toBe('We can do better')
    expect(quotes.better.anchor.repairs).toEqual([{ source: 'bet ter', clean: 'better' }])
    const types = await readFile(join(directory, 'dist/a-report/quotes.d.ts'), 'utf8')
    expect(types).toContain('“We can do better”')
    expect(types).toContain('export declare const better: Quote & { readonly id: "better" }')
  })

  test('is the same, byte for byte, when it is built again', async () => {
    await prove()
    await build()
    const read = async () => {
      const names = await readdir(join(directory, 'dist'), { recursive: true, withFileTypes: true })
      const paths = names
        .filter((entry) => entry.isFile())
        .map(({ parentPath, name }) => join(parentPath, name))
      return Promise.all(paths.sort().map((path) => readFile(path, 'utf8')))
    }
    const first = await read()
    await build()
    expect(await read()).toEqual(first)
  })
})

describe('a package with something wrong', () => {
  test('is not built where a record was changed after it was proved', async () => {
    await prove()
    await writeFiles({
      'content/a-report/quotes.yaml': files['content/a-report/quotes.yaml'].replace('can', 'cannot'),
    })
    expect(await build()).toEqual([
      {
        file: 'content/a-report/quotes.yaml',
        line: 5,
        column: 11,
        message:
          '"better" was changed after it was proved against its source. Run `pnpm generate` where the sources are.',
      },
    ])
    expect(await readdir(directory)).not.toContain('dist')
  })

  test('is not proved where a record differs in one word', async () => {
    await writeFiles({
      'content/a-report/recommendations.yaml': files['content/a-report/recommendations.yaml'].replace(
        'now',
        'soon',
      ),
    })
    expect(await prove()).toEqual([
      expect.objectContaining({
        file: 'content/a-report/recommendations.yaml',
        line: 2,
        message: expect.stringContaining('"more": Differs from the source after "Do more. Do it"') as string,
      }),
    ])
  })

  test('reports every problem of every file, with its place', async () => {
    await writeFiles({
      'content/a-report/quotes.yaml': 'quotes:\n  - id: Better\n    section: opening\n    speaker: ada\n',
      'content/a-report/recommendations.yaml': 'recommendations: [{\n',
    })
    const problems = await build()
    expect(problems.map(({ file, line, message }) => `${file}:${line}: ${message}`)).toEqual([
      'content/a-report/quotes.yaml:2: The field "text" is missing. Add it.',
      'content/a-report/quotes.yaml:2: Expected text that matches ^[a-z][a-z0-9]*(-[a-z0-9]+)*$.',
      expect.stringMatching(/^content\/a-report\/recommendations\.yaml:\d+: Not valid YAML: /),
      expect.stringMatching(/^content\/a-report\/recommendations\.yaml:\d+: Not valid YAML: /),
    ])
  })

  test('places a speaker that is nobody in the file of the quotation', async () => {
    await prove()
    await writeFiles({
      'content/a-report/quotes.yaml': files['content/a-report/quotes.yaml'].replace('ada', 'eve'),
    })
    expect(await build()).toEqual([
      {
        file: 'content/a-report/quotes.yaml',
        line: 4,
        column: 14,
        message: 'No person of the document has the id "eve".',
        expected: ['ada'],
      },
    ])
  })

  test('is not proved against another source', async () => {
    await writeFiles({ 'sources/report.txt': source + 'More.' })
    const [problem] = await prove()
    expect(problem?.message).toMatch(/^The source report\.txt has another SHA-256: /)
    expect(problem?.line).toBe(9)
  })
})
