import { existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { createFolder, runCli } from './run-cli.js'

const declaration = fileURLToPath(new URL('../../universal-declaration', import.meta.url))

/** Installs a content package as package managers do: by a link. */
function install(directory: string, name: string, from: string): void {
  const path = join(directory, 'node_modules', name)
  mkdirSync(dirname(path), { recursive: true })
  symlinkSync(from, path)
}

describe('a project', () => {
  test('is checked against the content packages among its dependencies, and its own sources', async () => {
    const directory = createFolder({
      'package.json': '{"dependencies": {"@florilegium/universal-declaration": "*"}}',
      'florilegium.json': '{"sources": ["sources/*.txt"], "bibliography": ["works.json"]}',
      'sources/speech.txt':
        'The minister spoke. We shall build forty bridges before the winter comes. Then he left.',
      'works.json': '[{"id": "ada", "type": "book", "title": "Notes"}]',
      'drafts/a.md': [
        'All are born “free and equal in dignity and rights” [@universal-declaration].',
        'He said: “We shall build fifty bridges before the winter comes” [@speech; @ada].',
        '::quote{#berti-values}',
      ].join('\n\n'),
    })
    install(directory, '@florilegium/universal-declaration', declaration)
    const { stdout } = await runCli(['check', 'a.md'], { directory: join(directory, 'drafts') })
    expect(stdout).toContain('quoted  We shall build [-fifty-] bridges before the winter comes')
    expect(stdout).toContain('source  We shall build {+forty+} bridges before the winter comes.')
    expect(stdout).toContain('Unknown id "berti-values"')
    expect(stdout).toContain('1 file: 2 errors\n2 quotations: 1 verbatim, 0 edited, 1 altered')
  })

  test('is shown by doctor', async () => {
    const directory = createFolder({
      'package.json': '{"dependencies": {"@florilegium/universal-declaration": "*", "not-installed": "*"}}',
      'florilegium.json': '{"sources": ["a.txt", "gone.pdf"], "packages": ["gone"]}',
      'a.txt': 'Some words of a text.',
    })
    install(directory, '@florilegium/universal-declaration', declaration)
    const { stdout, code } = await runCli(['doctor', '--json'], { directory })
    const findings = JSON.parse(stdout) as Record<string, unknown> & { packages: object[]; faults: string[] }
    expect(findings).toMatchObject({
      root: 'DIR',
      projectFile: 'DIR/florilegium.json',
      packages: [
        {
          name: '@florilegium/universal-declaration',
          origin: 'dependency',
          documents: [{ id: 'universal-declaration', checkedAgainst: 'full-text' }],
        },
      ],
      sources: [{ id: 'a', characters: 21 }],
      faults: [
        'DIR/florilegium.json: The content package "gone" is not there. Install it: npm install gone',
        expect.stringContaining('gone.pdf'),
      ],
      notes: ['No node_modules folder has not-installed. If a content package is among them, install it.'],
    })
    expect(code).toBe(1)
    const text = await runCli(['doctor'], { directory })
    expect(text.stdout).toContain('any quotation is checked against its full text')
    expect(text.stdout).toContain('problem  DIR/florilegium.json: The content package "gone" is not there.')
  })

  test('never has the code of a package run', async () => {
    const directory = createFolder({
      'package.json': '{"dependencies": {"evil": "*"}}',
      'node_modules/evil/package.json':
        '{"name": "evil", "main": "./index.js", "type": "module", "florilegium": {"collection": "./c.json"}}',
      'node_modules/evil/c.json': '{"name": "evil", "version": "1.0.0", "documents": []}',
      'node_modules/evil/index.js': "import { writeFileSync } from 'node:fs'\nwriteFileSync('ran', '')",
      'a.md': 'Text.',
    })
    for (const args of [['check'], ['doctor'], ['list', 'documents']]) await runCli(args, { directory })
    expect(existsSync(join(directory, 'ran'))).toBe(false)
  })

  test('has a file that its schema takes, as init writes it', async () => {
    const directory = createFolder()
    await runCli(['init', '--citations', 'full'], { directory })
    const schema = JSON.parse(
      readFileSync(new URL('../schemas/florilegium.schema.json', import.meta.url), 'utf8'),
    ) as object
    const validate = new Ajv2020({ strict: false }).compile(schema)
    const file = JSON.parse(readFileSync(join(directory, 'florilegium.json'), 'utf8')) as object
    expect(validate(file)).toBe(true)
    expect(validate({ ...file, citations: 'footnote' })).toBe(false)
    expect(validate({ ...file, sorces: [] })).toBe(false)
    expect(validate({ references: [{ id: 'a', type: 'book', archive: 'Elsewhere' }] })).toBe(true)
    const { stderr } = await runCli(['doctor'], { directory })
    expect(stderr).toBe('')
  })

  test('is told where it is no content package', async () => {
    const directory = createFolder({ 'package.json': '{"name": "own"}' })
    const { stderr, code } = await runCli(['build', '.'], { directory })
    expect(stderr).toBe('.: No content package: there is no content.\n')
    expect(code).toBe(2)
  })
})
