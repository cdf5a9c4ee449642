import { run } from '@florilegium/test-support/run'
import { describe, expect, test } from 'vitest'
import { compile, createProject, printed } from './project.js'

const managers: Record<string, [string, string[]]> = {
  pnpm: [process.env['npm_execpath'] ?? 'pnpm', ['install', '--ignore-scripts', '--no-frozen-lockfile']],
  'yarn classic': [
    'npx',
    [
      '--yes',
      'yarn@1.22.22',
      'install',
      '--ignore-scripts',
      '--no-lockfile',
      '--non-interactive',
      '--silent',
    ],
  ],
}

describe.each(Object.entries(managers))('a project installed by %s', (_, [command, args]) => {
  test('compiles and runs', { timeout: 240_000 }, async () => {
    const project = await createProject()
    await run(command, args, project)
    await compile(project, { module: 'node16' })
    expect(JSON.parse(await run('node', ['use.js'], project))).toEqual(printed)
  })
})
