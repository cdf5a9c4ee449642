import { spawn } from 'node:child_process'
import { chmodSync, mkdirSync, readFileSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { brief, clean, project } from './manuscripts.js'
import { createFolder, main, runCli } from './run-cli.js'

const text = (words: string): Uint8Array => new TextEncoder().encode(words)

describe('a file that is no text in UTF-8', () => {
  const cases: Record<string, { bytes: Uint8Array; message: string }> = {
    'UTF-16 with a byte order mark': {
      bytes: Uint8Array.from([0xff, 0xfe, ...Buffer.from('# Title\n', 'utf16le')]),
      message: 'UTF-16, where UTF-8 is expected. Save the file as UTF-8.',
    },
    'UTF-16 without one': {
      bytes: Buffer.from('# Title and some words\n', 'utf16le'),
      message: 'UTF-16, where UTF-8 is expected. Save the file as UTF-8.',
    },
    'Latin-1': {
      bytes: Buffer.from('# Title\n\nDéjà vu\n', 'latin1'),
      message: 'Not UTF-8: line 3 has the byte 0xE9, as in Latin-1 or Windows-1252. Save the file as UTF-8.',
    },
    'a picture': {
      bytes: Uint8Array.of(
        0x89,
        0x50,
        0x4e,
        0x47,
        0x0d,
        0x0a,
        0x1a,
        0x0a,
        0,
        0,
        0,
        0x0d,
        0x49,
        0x48,
        0x44,
        0x52,
      ),
      message: 'Not a text: it has zero bytes, as binary files do. Leave it out.',
    },
    'a text that is cut in a character': {
      bytes: text('“').subarray(0, 2),
      message: 'Not UTF-8: line 1 has the byte 0xE2, as in Latin-1 or Windows-1252. Save the file as UTF-8.',
    },
  }

  test.each(Object.entries(cases))(
    '%s is named, and the others are checked',
    async (_, { bytes, message }) => {
      const directory = createFolder({ ...project, 'bad.md': bytes })
      const { stdout, stderr, code } = await runCli(['check', '--quiet'], { directory })
      expect(stderr).toBe(`bad.md: ${message}\n`)
      expect(stdout).toContain('4 errors')
      expect(code).toBe(2)
    },
  )
})

test('a byte order mark is no problem, and counts as a character', async () => {
  const directory = createFolder({ 'a.md': `\uFEFF${brief}` })
  const { stdout } = await runCli(['check', '--json'], { directory })
  const { files } = JSON.parse(stdout) as { files: { problems: { start: number; end: number }[] }[] }
  const { start, end } = files[0]?.problems[0] ?? { start: 0, end: 0 }
  expect(`\uFEFF${brief}`.slice(start, end)).toBe('opportunity')
})

test('symbolic links that lead nowhere or back are named, and good ones are followed', async () => {
  const directory = createFolder({ 'real/a.md': brief })
  symlinkSync('nowhere.md', join(directory, 'broken.md'))
  symlinkSync('loop.md', join(directory, 'loop.md'))
  symlinkSync('real/a.md', join(directory, 'good.md'))
  const { stderr, stdout, code } = await runCli(['check', '--quiet'], { directory })
  expect(stderr).toBe('broken.md: A symbolic link to nothing.\nloop.md: A symbolic link to nothing.\n')
  expect(stdout).toContain('good.md:3:19')
  expect(code).toBe(2)
})

test('a folder with the name of a manuscript is looked into', async () => {
  const directory = createFolder({ 'folder.md/a.md': clean })
  expect(await runCli(['check', '--quiet'], { directory })).toMatchObject({ stderr: '', code: 0 })
})

test('what Git ignores and what is installed is not checked', async () => {
  const directory = createFolder({
    '.gitignore': 'drafts/\n',
    'drafts/a.md': brief,
    'node_modules/a/README.md': brief,
    'b.md': clean,
  })
  mkdirSync(join(directory, '.git'))
  expect((await runCli(['check'], { directory })).stdout).toContain('1 file: no problems')
  expect((await runCli(['check', 'drafts/a.md'], { directory })).code).toBe(1)
})

test.skipIf(process.getuid?.() === 0)('files and folders without permission are named', async () => {
  const directory = createFolder({ 'secret.md': brief, 'locked/a.md': brief, 'b.md': clean })
  chmodSync(join(directory, 'secret.md'), 0)
  chmodSync(join(directory, 'locked'), 0)
  const { stderr, code } = await runCli(['check'], { directory })
  chmodSync(join(directory, 'locked'), 0o755)
  const remedy = 'It may not be read or written by you. Change its permissions.'
  expect(stderr).toBe(`locked: ${remedy}\nsecret.md: ${remedy}\n`)
  expect(code).toBe(2)
})

test('a broken content package is named, and the rest is checked', async () => {
  const directory = createFolder({
    ...project,
    'package.json': '{"dependencies": {"broken": "1"}}',
    'node_modules/broken/package.json': '{"name": "broken", "florilegium": {"collection": "./c.json"}}',
    'node_modules/broken/c.json': '{"name": "broken", "version": "1.0.0", "documents": [{}]}',
  })
  const { stderr } = await runCli(['check'], { directory })
  expect(stderr).toContain('DIR/node_modules/broken/c.json:1:')
})

describe('a report that cannot be written', () => {
  test('leaves what was there, and nothing half', async () => {
    const directory = createFolder({ ...project, 'report.json/kept.txt': 'kept' })
    const args = ['check', '--format', 'json', '--output', 'report.json']
    const { stderr, code } = await runCli(args, { directory })
    expect(stderr).toBe(
      'report.json: It is a folder, where a file is expected. The report was not written.\n',
    )
    expect(code).toBe(2)
    expect(readdirSync(directory).sort()).toEqual([
      'brief.md',
      'notes.txt',
      'package.json',
      'parts',
      'report.json',
    ])
  })

  test('says that a folder is not there', async () => {
    const { stderr, code } = await runCli(['check', '--output', 'no/report.txt'], {
      directory: createFolder(project),
    })
    expect(stderr).toBe('no/report.txt: There is no such file. The report was not written.\n')
    expect(code).toBe(2)
  })
})

test('a reader that has seen enough ends the program quietly', async () => {
  const directory = createFolder({ 'a.md': brief.repeat(300) })
  const child = spawn('sh', ['-c', `"$0" "$1" check --format github | head -n 1`, process.execPath, main], {
    cwd: directory,
  })
  let stderr = ''
  let stdout = ''
  child.stderr.on('data', (part: Buffer) => (stderr += part.toString()))
  child.stdout.on('data', (part: Buffer) => (stdout += part.toString()))
  await new Promise((resolve) => child.on('close', resolve))
  expect(stdout.split('\n')).toHaveLength(2)
  expect(stderr).toBe('')
})

test('stdin that is no text is named', async () => {
  const { stderr, code } = await runCli(['check', '-'], {
    directory: createFolder(),
    stdin: Buffer.from('é', 'latin1'),
  })
  expect(stderr).toContain('stdin: Not UTF-8: line 1 has the byte 0xE9')
  expect(code).toBe(2)
})

test('whatever bytes are in a manuscript, nothing crashes', async () => {
  const files: Record<string, Uint8Array> = {}
  let seed = 7
  for (let number = 0; number < 40; number++) {
    const bytes = new Uint8Array(600)
    for (let at = 0; at < bytes.length; at++) {
      seed = (seed * 1103515245 + 12345) % 2147483648
      bytes[at] = 32 + (seed % 96)
    }
    files[`${number}.md`] = bytes
  }
  const { stderr, code } = await runCli(['check', '--format', 'json'], { directory: createFolder(files) })
  expect(stderr).toBe('')
  expect(code).toBeLessThan(2)
})

test('a file that is being mended is never half', async () => {
  const directory = createFolder({ 'a.md': brief })
  writeFileSync(join(directory, 'keep.txt'), 'kept')
  await runCli(['check', '--fix'], { directory })
  expect(readdirSync(directory).sort()).toEqual(['a.md', 'keep.txt', 'package.json'])
  expect(readFileSync(join(directory, 'a.md'), 'utf8')).toContain('is an invitation to look')
})
