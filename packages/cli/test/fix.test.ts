import { spawn } from 'node:child_process'
import { lstatSync, readFileSync, readdirSync, statSync, symlinkSync, chmodSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { brief } from './manuscripts.js'
import { createFolder, main, runCli } from './run-cli.js'

const wrong = 'The crisis "is an opportunity to look at the underlying causes" [@making-it-matter].\n'
const right = wrong.replace('opportunity', 'invitation')
const read = (directory: string, name: string): string => readFileSync(join(directory, name), 'utf8')

describe('--fix', () => {
  test('writes what is certain and leaves guesses to the writer', async () => {
    const directory = createFolder({ 'a.md': brief })
    await runCli(['check', '--fix', 'a.md'], { directory })
    expect(read(directory, 'a.md')).toBe(
      brief
        .replace('opportunity', 'invitation')
        .replace('::recommendation{#berti-values}', '::quote{#berti-values}')
        .replace('— Mary Robinson', '— Benedetta Berti'),
    )
  })

  test('ends clean where all could be mended, and changes nothing the second time', async () => {
    const directory = createFolder({ 'a.md': wrong })
    const first = await runCli(['check', '--fix'], { directory })
    expect(first.stderr).toBe('a.md:1:19: mended quotation-altered: “opportunity” is “invitation” now\n')
    expect(first.code).toBe(0)
    const { mtimeMs } = statSync(join(directory, 'a.md'))
    const second = await runCli(['check', '--fix'], { directory })
    expect(second).toMatchObject({ stderr: '', code: 0 })
    expect(statSync(join(directory, 'a.md')).mtimeMs).toBe(mtimeMs)
  })

  test('keeps line ends, byte order mark and permissions, and writes through a link', async () => {
    const directory = createFolder({ 'real/a.txt': `\uFEFF# Title\r\n\r\n${wrong}` })
    chmodSync(join(directory, 'real/a.txt'), 0o640)
    symlinkSync('real/a.txt', join(directory, 'a.md'))
    await runCli(['check', '--fix', 'a.md'], { directory })
    expect(read(directory, 'real/a.txt')).toBe(`\uFEFF# Title\r\n\r\n${right}`)
    expect(lstatSync(join(directory, 'a.md')).isSymbolicLink()).toBe(true)
    expect(statSync(join(directory, 'real/a.txt')).mode & 0o777).toBe(0o640)
  })

  test('does not write the words of a source over words that are only like them', async () => {
    const words = '"the crisis of the underlying international order" she said.\n'
    const directory = createFolder({ 'a.md': words })
    const { stdout } = await runCli(['check', '--fix', '--json'], { directory })
    expect(stdout).toContain('"verdict"')
    expect(read(directory, 'a.md')).toBe(words)
  })

  test('leaves the file as it was where it cannot be written whole', async () => {
    const text = `${wrong}\n`.repeat(400)
    const directory = createFolder({ 'a.md': text })
    // No file may have more than 8 blocks, which is what a full disk comes to.
    const script = `ulimit -f 8; "$0" "$1" check --fix --quiet --format github a.md > /dev/null`
    const child = spawn('sh', ['-c', script, process.execPath, main], { cwd: directory })
    let stderr = ''
    child.stderr.on('data', (part: Buffer) => (stderr += part.toString()))
    const code = await new Promise((resolve) => child.on('close', resolve))
    expect(stderr).toBe('a.md: It would be larger than a file may be here. Nothing was written.\n')
    expect(code).toBe(1)
    expect(read(directory, 'a.md')).toBe(text)
    expect(readdirSync(directory).sort()).toEqual(['a.md', 'package.json'])
  })

  test('is stopped by Ctrl-C between two files, never within one', async () => {
    const names = Array.from({ length: 60 }, (_, index) => `${100 + index}.md`)
    const text = `${wrong}\n`.repeat(20)
    const directory = createFolder(Object.fromEntries(names.map((name) => [name, text])))
    const child = spawn(process.execPath, [main, 'check', '--fix', '--format', 'github'], { cwd: directory })
    child.stdout.resume()
    let stderr = ''
    child.stderr.on('data', (part: Buffer) => {
      if (stderr === '') child.kill('SIGINT')
      stderr += part.toString()
    })
    const code = await new Promise((resolve) => child.on('close', resolve))
    expect(code).toBe(130)
    expect(stderr).toContain('Stopped. Every file is as it was, or wholly written.\n')
    const mended = text.replaceAll('opportunity', 'invitation')
    const states = names.map((name) => read(directory, name))
    expect(states.every((state) => state === text || state === mended)).toBe(true)
    expect(states).toContain(text)
    expect(states).toContain(mended)
    expect(readdirSync(directory).sort()).toEqual([...names, 'package.json'])
  })
})
