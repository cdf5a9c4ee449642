import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { createProject, falseBrief, rightBrief, runScript } from './project.js'
import { readGuide } from './read-guide.js'
import { readAction, runAction } from './run-action.js'

let project: string

beforeAll(async () => {
  project = await createProject()
})

beforeEach(async () => {
  for (const name of await readdir(project)) {
    if (!/^(?:node_modules|package(?:-lock)?\.json)$/.test(name)) {
      await rm(join(project, name), { recursive: true })
    }
  }
  await mkdir(join(project, 'briefs'))
  await writeFile(join(project, 'briefs/right.md'), rightBrief)
})

const write = (path: string, text: string) => writeFile(join(project, path), text)
const read = (path: string) => readFile(join(project, path), 'utf8')

describe('the GitHub Action', () => {
  test('uses each of its inputs once, as a variable, and nothing else of the event', async () => {
    const { inputs, outputs, runs } = await readAction()
    const used = runs.steps.flatMap(({ env }) => Object.values(env))
    expect(used.sort()).toEqual(
      Object.keys(inputs)
        .map((name) => `\${{ inputs.${name} }}`)
        .sort(),
    )
    for (const { run, shell } of runs.steps) {
      expect(shell).toBe('bash')
      expect(run).not.toContain('${{')
    }
    for (const { description } of Object.values(inputs)) expect(description).not.toBe('')
    expect(Object.keys(outputs)).toEqual(['report', 'result'])
  })

  test('passes where every quotation is right', async () => {
    const { code, stdout, outputs, summary } = await runAction(project, {})
    expect([code, stdout, outputs]).toEqual([0, '', { report: '', result: 'clean' }])
    expect(summary).toContain('1 verbatim')
  })

  test('fails with an annotation at the false word, and a table in the summary', async () => {
    await write('briefs/false.md', falseBrief)
    const { code, stdout, outputs, summary } = await runAction(project, {})
    expect(code).toBe(1)
    expect(stdout).toMatch(
      /^::error file=briefs\/false\.md,line=1,.*title=quotation-altered::Not what “Making it Matter” says/,
    )
    expect(outputs['result']).toBe('problems')
    expect(summary).toContain('| ❌ | briefs/false.md:1:56 |')
  })

  test('writes a SARIF file, or another that is named', async () => {
    await write('briefs/false.md', falseBrief)
    const { code, outputs } = await runAction(project, { format: 'sarif', summary: 'false' })
    expect([code, outputs['report']]).toEqual([1, 'florilegium.sarif'])
    expect(JSON.parse(await read('florilegium.sarif'))).toMatchObject({
      version: '2.1.0',
      runs: [{ results: [{ ruleId: 'quotation-altered' }] }],
    })
    const named = await runAction(project, { format: 'html', output: 'report page.html', summary: 'false' })
    expect(named.outputs['report']).toBe('report page.html')
    expect(await read('report page.html')).toContain('<!doctype html>')
    const junit = await runAction(project, { format: 'junit', summary: 'false' })
    expect(junit.outputs['report']).toBe('florilegium.xml')
  })

  test('checks the files that are named, one a line, whatever is in their names', async () => {
    await write('briefs/a false one.md', falseBrief)
    await write('briefs/$(touch pwned).md', rightBrief)
    const named = await runAction(project, { files: 'briefs/a false one.md\n\nbriefs/right.md\n' })
    expect([named.code, named.stdout]).toEqual([1, expect.stringContaining('file=briefs/a false one.md')])
    const hostile = '$(touch pwned)`touch pwned`"; touch pwned; "'
    const { inputs } = await readAction()
    await runAction(project, Object.fromEntries(Object.keys(inputs).map((name) => [name, hostile])))
    await runAction(project, { files: hostile, output: hostile, format: 'json', strict: hostile })
    expect(await readdir(project)).not.toContain('pwned')
    const right = await runAction(project, { files: 'briefs/$(touch pwned).md' })
    expect([right.code, await readdir(project)]).toEqual([0, expect.not.arrayContaining(['pwned'])])
  })

  test('takes strict, max-warnings and a baseline', async () => {
    await write('briefs/unsourced.md', 'She wrote that “nobody in this town has ever seen such a bridge”.\n')
    expect((await runAction(project, { summary: 'false' })).code).toBe(0)
    const strict = await runAction(project, { strict: 'true', summary: 'false' })
    expect(strict.stdout).toMatch(/^::warning file=briefs\/unsourced\.md/)
    expect(strict.code).toBe(0)
    expect((await runAction(project, { strict: 'true', 'max-warnings': '0', summary: 'false' })).code).toBe(1)

    await write('briefs/false.md', falseBrief)
    await runScript('npx florilegium check --baseline known.json --update-baseline || true', { cwd: project })
    expect((await runAction(project, { baseline: 'known.json', summary: 'false' })).code).toBe(0)
  })

  test('says what is wrong where the check itself fails', async () => {
    const { code, stderr, outputs, summary } = await runAction(project, { files: 'nowhere.md' })
    expect([code, outputs['result'], summary]).toEqual([2, 'failed', ''])
    expect(stderr).toContain('nowhere.md')
  })
})

describe('the pre-commit hook', () => {
  async function runHook(files: string[]) {
    const hooks = await readFile(new URL('../../../.pre-commit-hooks.yaml', import.meta.url), 'utf8')
    const [hook] = parse(hooks) as { id: string; entry: string; language: string; types_or: string[] }[]
    expect(hook).toMatchObject({ id: 'florilegium', language: 'system', types_or: ['markdown', 'mdx'] })
    const names = files.map((file) => `'${file}'`).join(' ')
    return runScript(`${hook?.entry ?? ''} ${names}`, { cwd: project })
  }

  test('passes and fails with the files that are committed', async () => {
    await write('briefs/a false one.md', falseBrief)
    expect((await runHook(['briefs/right.md'])).code).toBe(0)
    const { code, stdout } = await runHook(['briefs/right.md', 'briefs/a false one.md'])
    expect([code, stdout]).toEqual([1, expect.stringContaining('briefs/a false one.md:1:56')])
  })
})

describe('the guides', () => {
  test('use inputs and outputs that the action has', async () => {
    const { inputs, outputs } = await readAction()
    const workflows = await readGuide('github-actions.md', 'yaml')
    expect(workflows.length).toBeGreaterThan(1)
    let steps = 0
    for (const workflow of workflows) {
      const { jobs } = parse(workflow) as {
        jobs: Record<string, { steps: { uses?: string; with?: object }[] }>
      }
      for (const step of Object.values(jobs).flatMap((job) => job.steps)) {
        if (!step.uses?.startsWith('florilegium/')) continue
        steps++
        for (const name of Object.keys(step.with ?? {})) expect(Object.keys(inputs)).toContain(name)
      }
      for (const [, name = ''] of workflow.matchAll(/steps\.\w+\.outputs\.(\w+)/g))
        expect(Object.keys(outputs)).toContain(name)
    }
    expect(steps).toBe(workflows.length)
  })

  test('have a GitLab job whose reports GitLab takes', async () => {
    await write('briefs/false.md', falseBrief)
    const [job = ''] = await readGuide('gitlab.md', 'yaml')
    const { quotations } = parse(job) as {
      quotations: { script: string[]; artifacts: { reports: { codequality: string; junit: string } } }
    }
    const { script, artifacts } = quotations
    const { code } = await runScript(script.join('\n'), { cwd: project })
    expect(code).toBe(1)
    const issues = JSON.parse(await read(artifacts.reports.codequality)) as Record<string, unknown>[]
    expect(issues).toEqual([
      {
        description: expect.stringContaining('“reasons” for “causes”') as string,
        check_name: 'quotation-altered',
        fingerprint: expect.any(String) as string,
        severity: 'major',
        location: { path: 'briefs/false.md', lines: { begin: 1 } },
      },
    ])
    expect(await read(artifacts.reports.junit)).toContain('<testsuites')
    await rm(join(project, 'briefs/false.md'))
    expect((await runScript(script.at(-1) ?? '', { cwd: project })).code).toBe(0)
    expect(JSON.parse(await read(artifacts.reports.codequality))).toEqual([])
  })

  test('have commands for any other server that do what they say', async () => {
    await write('briefs/false.md', falseBrief)
    for (const script of await readGuide('ci.md', 'sh')) {
      const { code, stderr } = await runScript(script, { cwd: project })
      expect([1, 0], `${script}\n${stderr}`).toContain(code)
    }
    expect(await read('florilegium.sarif')).toContain('quotation-altered')
    expect(await read('quotations.html')).toContain('<!doctype html>')
  })

  test('have pre-commit hooks of the form that pre-commit takes', async () => {
    const [shared, local] = (await readGuide('pre-commit.md', 'yaml')).map(
      (text) => parse(text) as { repos: { repo: string; rev?: string; hooks: Record<string, unknown>[] }[] },
    )
    expect(shared?.repos[0]).toMatchObject({
      hooks: [{ id: 'florilegium' }],
      rev: expect.any(String) as string,
    })
    const hook = local?.repos[0]?.hooks[0] as { entry: string; additional_dependencies: string[] }
    expect(local?.repos[0]?.repo).toBe('local')
    expect(hook.additional_dependencies[0]).toMatch(/^florilegium@/)
    const { code } = await runScript(`npx ${hook.entry} briefs/right.md`, { cwd: project })
    expect(code).toBe(0)
  })
})
