import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { brief, project } from './manuscripts.js'
import { createFolder, runCli } from './run-cli.js'

const check = ['check', '--baseline', 'known.json', '--format', 'github']

test('a baseline hides the problems that there are, wherever they move, and shows new ones', async () => {
  const directory = createFolder(project)
  const update = await runCli([...check, '--update-baseline'], { directory })
  expect(update).toEqual({ stdout: '', stderr: '', code: 0 })
  expect(await runCli(check, { directory })).toEqual({ stdout: '', stderr: '', code: 0 })

  writeFileSync(
    join(directory, 'brief.md'),
    `New words.\n\n${brief}\n::quote{#berti-value}\n\n::quote{#robinson}\n`,
  )
  const { stdout, code } = await runCli(check, { directory })
  expect(stdout.match(/title=[a-z-]+/g)).toEqual(['title=unknown-id', 'title=unknown-id'])
  expect(code).toBe(1)
})

test('a baseline is the same bytes for the same problems, and says when it is out of date', async () => {
  const directory = createFolder(project)
  await runCli([...check, '--update-baseline'], { directory })
  const bytes = readFileSync(join(directory, 'known.json'), 'utf8')
  await runCli([...check, '--update-baseline'], { directory })
  expect(readFileSync(join(directory, 'known.json'), 'utf8')).toBe(bytes)
  expect(Object.keys((JSON.parse(bytes) as { problems: object }).problems)).toEqual(['brief.md'])

  writeFileSync(join(directory, 'brief.md'), '# Nothing left\n')
  const { stderr, code } = await runCli(check, { directory })
  expect(stderr).toBe('6 problems of the baseline are gone. Take them out of it with --update-baseline.\n')
  expect(code).toBe(0)
})

test('a baseline keeps what it has of files that were not checked', async () => {
  const directory = createFolder({ ...project, 'other.md': '::quote{#berti-value}\n' })
  await runCli([...check, '--update-baseline'], { directory })
  writeFileSync(join(directory, 'brief.md'), '# Nothing left\n')
  await runCli([...check, '--update-baseline', 'brief.md'], { directory })
  const { problems } = JSON.parse(readFileSync(join(directory, 'known.json'), 'utf8')) as { problems: object }
  expect(Object.keys(problems)).toEqual(['other.md'])
})
