import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { clean } from './manuscripts.js'
import { createFolder, main } from './run-cli.js'

/** Whoever runs the tests may ask for colours. */
const plain: NodeJS.ProcessEnv = { ...process.env, NO_COLOR: '1' }
delete plain['FORCE_COLOR']

let child: ChildProcessWithoutNullStreams | undefined
afterEach(() => child?.kill('SIGKILL'))

/** Starts the program, and waits for its words. */
function start(args: readonly string[], directory: string) {
  const started = spawn(process.execPath, [main, ...args], { cwd: directory, env: plain })
  child = started
  let output = ''
  let seen = 0
  let check = (): void => undefined
  for (const stream of [started.stdout, started.stderr]) {
    stream.on('data', (part: Buffer) => {
      output += part.toString()
      check()
    })
  }
  const waitFor = async (words: string): Promise<string> =>
    new Promise((resolve) => {
      check = () => {
        const at = output.indexOf(words, seen)
        if (at < 0) return
        const part = output.slice(seen, at + words.length)
        seen = at + words.length
        resolve(part)
      }
      check()
    })
  const end = async (): Promise<number | null> => {
    const ended = new Promise<number | null>((resolve) => started.once('close', resolve))
    started.kill('SIGINT')
    return ended
  }
  return { waitFor, end }
}

test('check --watch checks again what changes, and what is new', async () => {
  const directory = createFolder({ 'a.md': clean, 'b.md': clean })
  const { waitFor, end } = start(['check', '--watch'], directory)
  expect(await waitFor('Watching.')).toContain('2 files: no problems')
  writeFileSync(join(directory, 'b.md'), '::quote{#berti-value}\n')
  const again = await waitFor('Watching.')
  expect(again).toContain('b.md:1:10')
  expect(again).toContain('1 file: 1 error')
  writeFileSync(join(directory, 'c.md'), clean)
  expect(await waitFor('Watching.')).toContain('1 file: no problems')
  writeFileSync(join(directory, 'florilegium.json'), '{"severities": {"unknown-id": "off"}}')
  expect(await waitFor('Watching.')).toContain('3 files: no problems')
  expect(await end()).toBe(0)
})

test('render --watch renders again, and writes nothing while there are errors', async () => {
  const directory = createFolder({ 'a.md': '# One\n' })
  const { waitFor, end } = start(['render', 'a.md', '--output', 'a.html', '--watch'], directory)
  await waitFor('Watching.')
  expect(readFileSync(join(directory, 'a.html'), 'utf8')).toBe('<h1>One</h1>\n')
  writeFileSync(join(directory, 'a.md'), '# Two\n\n::quote{#berti-value}\n')
  expect(await waitFor('Watching.')).toContain('Nothing was written')
  expect(readFileSync(join(directory, 'a.html'), 'utf8')).toBe('<h1>One</h1>\n')
  writeFileSync(join(directory, 'a.md'), '# Three\n')
  await waitFor('Watching.')
  expect(readFileSync(join(directory, 'a.html'), 'utf8')).toBe('<h1>Three</h1>\n')
  expect(await end()).toBe(0)
})
