import { execFile } from 'node:child_process'
import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { packAll } from '@florilegium/test-support/pack-all'
import { run } from '@florilegium/test-support/run'

/** A manuscript with a false word. */
export const falseBrief =
  'The crisis “is an invitation to look at the underlying reasons” [@making-it-matter].\n'

/** A manuscript with the right words. */
export const rightBrief =
  'The crisis “is an invitation to look at the underlying causes” [@making-it-matter].\n'

/** Makes a project that has the packed command line installed, by npm. */
export async function createProject(): Promise<string> {
  const project = await mkdtemp(join(tmpdir(), 'florilegium-ci-'))
  const tarballs = await packAll()
  const manifest = {
    name: 'briefs',
    version: '1.0.0',
    private: true,
    devDependencies: { florilegium: tarballs['florilegium'] },
    overrides: Object.fromEntries(
      Object.entries(tarballs).map(([name, path]) => [name, name === 'florilegium' ? '$florilegium' : path]),
    ),
  }
  await writeFile(join(project, 'package.json'), JSON.stringify(manifest, null, 2))
  await run('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error'], project)
  return project
}

/** What came of a script. */
export interface ScriptResult {
  code: number
  stdout: string
  stderr: string
}

/** Runs a script as GitHub runs the steps of an action, and GitLab those of a job. */
export async function runScript(
  script: string,
  { cwd, env = {} }: { cwd: string; env?: Record<string, string> },
): Promise<ScriptResult> {
  const path = join(await mkdtemp(join(tmpdir(), 'florilegium-script-')), 'script.sh')
  await writeFile(path, script)
  // The settings of the package manager that runs the test are not those of the project.
  const own = Object.entries(process.env).filter(
    ([name]) => !/^(?:npm_|pnpm_|NODE_OPTIONS|VITEST)/i.test(name),
  )
  return new Promise((resolve) => {
    execFile(
      'bash',
      ['--noprofile', '--norc', '-eo', 'pipefail', path],
      { cwd, env: { ...Object.fromEntries(own), ...env }, maxBuffer: 1e8 },
      (error, stdout, stderr) => {
        resolve({ code: typeof error?.code === 'number' ? error.code : error ? -1 : 0, stdout, stderr })
      },
    )
  })
}
