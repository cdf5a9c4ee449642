import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'
import { XMLParser, XMLValidator } from 'fast-xml-parser'
import type { Log } from 'sarif'
import { beforeAll, describe, expect, test } from 'vitest'
import { problemCodes } from '@florilegium/core'
import { brief, project } from './manuscripts.js'
import { createFolder, runCli, type CliResult } from './run-cli.js'

const require = createRequire(import.meta.url)

/** The schema of OASIS, as Microsoft's matchers for SARIF bring it. */
const schema = JSON.parse(
  readFileSync(require.resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'), 'utf8'),
) as { $schema?: string; id?: string }

const hostile = 'a & b <c> "d" %E2 | `e` @f \u001b[31m :: ，#\n'
const files = {
  ...project,
  'odd names/a,b:c#d%20é.md': `See [@making-it-mater] ${hostile}\n\n“we must keep the rule-based\n  international order” [@making-it-matter]\n`,
  'latin.md': Uint8Array.of(0x63, 0xe9, 0x0a),
}

const check = async (format: string, directory = createFolder(files)): Promise<CliResult> =>
  runCli(['check', '--format', format], { directory })

describe('SARIF', () => {
  let log: Log

  beforeAll(async () => {
    log = JSON.parse((await check('sarif')).stdout) as Log
  })

  test('is valid by the schema of OASIS', () => {
    const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false })
    addFormats.default(ajv)
    // A schema of draft 4 says "id" where later ones say "$id"; all else that it uses means the same in draft 7.
    const { $schema: _, id: __, ...draft7 } = schema
    const validate = ajv.compile(draft7)
    validate(log)
    expect(validate.errors).toBeNull()
    validate({ ...log, version: '2.0' })
    expect(validate.errors).not.toBeNull()
  })

  test('has a rule with help for every code', () => {
    const rules = log.runs[0]?.tool.driver.rules ?? []
    expect(rules.map(({ id }) => id)).toEqual(Object.keys(problemCodes))
    for (const { help, helpUri } of rules) {
      expect(help?.text).toMatch(/\.$/)
      expect(helpUri).toMatch(/^https:/)
    }
  })

  test('names files by their URI, and what could not be read', () => {
    const results = log.runs[0]?.results ?? []
    const uris = results.map(({ locations }) => locations?.[0]?.physicalLocation?.artifactLocation?.uri)
    expect(uris).toContain('odd%20names/a%2Cb%3Ac%23d%2520%C3%A9.md')
    expect(log.runs[0]?.invocations).toMatchObject([
      {
        executionSuccessful: false,
        toolExecutionNotifications: [
          { locations: [{ physicalLocation: { artifactLocation: { uri: 'latin.md' } } }] },
        ],
      },
    ])
  })

  test('has fingerprints that stay when the lines move, and differ from one another', async () => {
    const moved = await check('sarif', createFolder({ 'brief.md': `Some words before.\n\n${brief}` }))
    const alone = await check('sarif', createFolder({ 'brief.md': brief }))
    const fingerprints = ({ stdout }: CliResult): unknown[] =>
      ((JSON.parse(stdout) as Log).runs[0]?.results ?? []).map(
        ({ partialFingerprints }) => partialFingerprints,
      )
    expect(fingerprints(moved)).toEqual(fingerprints(alone))
    const all = fingerprints(alone).map((one) => JSON.stringify(one))
    expect(new Set(all).size).toBe(all.length)
  })

  test('offers a fix where there is one thing to write', () => {
    const fix = (log.runs[0]?.results ?? []).find(({ ruleId }) => ruleId === 'quotation-altered')?.fixes?.[0]
    expect(fix?.artifactChanges[0]?.replacements[0]).toMatchObject({
      deletedRegion: { startLine: 3, startColumn: 19, endColumn: 30 },
      insertedContent: { text: 'invitation' },
    })
  })
})

describe('JUnit', () => {
  test('is well-formed XML that says what is in the manuscript', async () => {
    const { stdout } = await check('junit')
    expect(XMLValidator.validate(stdout)).toBe(true)
    const parsed = new XMLParser({
      ignoreAttributes: false,
      isArray: (name) => name.startsWith('test'),
    }).parse(stdout) as { testsuites: { testsuite: Record<string, unknown>[] }[] }
    const suites = parsed.testsuites[0]?.testsuite ?? []
    expect(suites.map((suite) => [suite['@_name'], suite['@_failures'], suite['@_errors']])).toEqual([
      ['brief.md', '4', '0'],
      ['latin.md', '0', '1'],
      ['odd names/a,b:c#d%20é.md', '1', '0'],
      ['parts/clean.md', '0', '0'],
    ])
  })
})

describe('JSON', () => {
  test('has exactly the keys of the contract, and offsets into the file', async () => {
    const { stdout, code } = await check('json')
    const report = JSON.parse(stdout) as {
      files: { path: string; quotations: Record<string, unknown>[]; problems: Record<string, unknown>[] }[]
    }
    expect(code).toBe(2)
    expect(Object.keys(report)).toEqual(['schemaVersion', 'files', 'summary'])
    const [first] = report.files
    expect(Object.keys(first ?? {})).toEqual(['path', 'quotations', 'problems'])
    expect(Object.keys(first?.quotations[0] ?? {})).toEqual([
      'text',
      'verdict',
      'source',
      'record',
      'start',
      'end',
    ])
    expect(Object.keys(first?.problems[0] ?? {})).toEqual([
      'code',
      'severity',
      'message',
      'start',
      'end',
      'line',
      'column',
      'url',
    ])
    for (const { text, start, end } of first?.quotations ?? []) {
      expect(brief.slice(start as number, end as number)).toBe(text)
    }
    const { start, end } = first?.problems[0] ?? {}
    expect(brief.slice(start as number, end as number)).toBe('opportunity')
  })

  test('is what --json gives, too', async () => {
    const directory = createFolder(project)
    const long = await runCli(['check', '--format', 'json'], { directory })
    expect(await runCli(['check', '--json'], { directory })).toEqual(long)
  })

  test('is whole where no file can be read', async () => {
    const { stdout } = await check('json', createFolder({ 'latin.md': files['latin.md'] }))
    expect(JSON.parse(stdout)).toMatchObject({ schemaVersion: 1, files: [], summary: { errors: 0 } })
  })
})

describe('GitHub annotations', () => {
  test('are one line each, with nothing of a manuscript that ends one', async () => {
    const { stdout } = await check('github')
    const lines = stdout.trimEnd().split('\n')
    for (const line of lines) expect(line).toMatch(/^::(error|warning|notice) file=[^:]+?::/)
    expect(lines.some((line) => line.includes('file=odd names/a%2Cb%3Ac#d%2520é.md,'))).toBe(true)
  })
})

describe('the terminal', () => {
  test('gets no control characters of a manuscript', async () => {
    const { stdout } = await check('terminal')
    expect(stdout).not.toContain('\u001b')
    expect(stdout).toContain('odd names/a,b:c#d%20é.md:1:7')
  })
})

describe('Markdown', () => {
  test('is cut where it would be too long for a comment', async () => {
    const { stdout } = await check(
      'markdown',
      createFolder({ 'a.md': 'See [@making-it-mater].\n\n'.repeat(900) }),
    )
    expect(stdout.length).toBeLessThan(65_536)
    expect(stdout).toMatch(/… and \d+ more problems\./)
  })
})

describe('--output', () => {
  test('writes the report to a file and nothing to stdout', async () => {
    const directory = createFolder(project)
    const args = ['check', '--format', 'json', '--output', 'report.json']
    expect(await runCli(args, { directory })).toEqual({ stdout: '', stderr: '', code: 1 })
    const report = JSON.parse(readFileSync(`${directory}/report.json`, 'utf8')) as { files: unknown[] }
    expect(report.files).toHaveLength(2)
  })
})
