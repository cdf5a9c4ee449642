import { execFile } from 'node:child_process'
import { cp, mkdir, mkdtemp, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Problem } from '@florilegium/core'
import type { ComparableProblem } from './front-ends.js'

const cli = fileURLToPath(new URL('.', import.meta.resolve('florilegium/package.json')))
const retired = fileURLToPath(new URL('../collections/retired.json', import.meta.url))

interface CheckReport {
  files: { path: string; problems: (Omit<ComparableProblem, 'range'> & Problem['range'])[] }[]
}

/** Runs `florilegium check` over a folder of manuscripts, and returns the problems of each by its path. */
export async function runCommandLine(fixtures: string): Promise<Map<string, ComparableProblem[]>> {
  const project = await mkdtemp(join(tmpdir(), 'florilegium-parity-'))
  await cp(fixtures, join(project, 'fixtures'), { recursive: true })
  await mkdir(join(project, 'retired'))
  await cp(retired, join(project, 'retired/collection.json'))
  const manifest = {
    name: 'retired',
    version: '1.0.0',
    keywords: ['florilegium-package'],
    florilegium: { collection: './collection.json' },
  }
  await writeFile(join(project, 'retired/package.json'), JSON.stringify(manifest))
  const packages = ['./multilateralism', './retired']
  const multilateralism = fileURLToPath(import.meta.resolve('@florilegium/multilateralism/collection.json'))
  await symlink(dirname(dirname(multilateralism)), join(project, 'multilateralism'))
  await writeFile(join(project, 'florilegium.json'), JSON.stringify({ packages }))
  const { files } = JSON.parse(await run(project)) as CheckReport
  return new Map(
    files.map(({ path, problems }) => [
      path,
      problems.map(({ code, severity, message, start, end, url }) => ({
        code,
        severity,
        message,
        range: { start, end },
        url,
      })),
    ]),
  )
}

/** The exit code is 1, since the manuscripts have problems. */
function run(project: string): Promise<string> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [join(cli, 'dist/main.js'), 'check', '--format', 'json', 'fixtures/*/input.md'],
      { cwd: project, maxBuffer: 1 << 26 },
      (_, stdout) => {
        resolve(stdout)
      },
    )
  })
}
