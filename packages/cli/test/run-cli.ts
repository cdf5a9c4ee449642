import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, realpathSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The built program. */
export const main = fileURLToPath(new URL('../dist/main.js', import.meta.url))

/** What a run of the program printed, and how it ended. */
export interface CliResult {
  stdout: string
  stderr: string
  code: number | null
}

/** How the program is run. */
export interface RunCliOptions {
  directory: string
  stdin?: string | Uint8Array
  env?: Record<string, string>
}

/** Makes a folder of its own with files, by their paths. */
export function createFolder(files: Record<string, string | Uint8Array> = {}): string {
  const directory = realpathSync(mkdtempSync(join(tmpdir(), 'florilegium-cli-')))
  for (const [path, content] of Object.entries({ 'package.json': '{}', ...files })) {
    const file = join(directory, path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, content)
  }
  return directory
}

/** Runs the program as a process. The folder is written as `DIR` in what it prints. */
export async function runCli(
  args: readonly string[],
  { directory, stdin = '', env = {} }: RunCliOptions,
): Promise<CliResult> {
  const child = spawn(process.execPath, [main, ...args], {
    cwd: directory,
    env: { PATH: process.env['PATH'], HOME: directory, ...env },
  })
  const stdout: Buffer[] = []
  const stderr: Buffer[] = []
  child.stdout.on('data', (part: Buffer) => stdout.push(part))
  child.stderr.on('data', (part: Buffer) => stderr.push(part))
  child.stdin.on('error', () => undefined)
  child.stdin.end(stdin)
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve))
  const read = (parts: Buffer[]): string => Buffer.concat(parts).toString('utf8').replaceAll(directory, 'DIR')
  return { stdout: read(stdout), stderr: read(stderr), code }
}

/** Writes a run as it looks at a terminal, for a snapshot. */
export function formatRun(args: readonly string[], { stdout, stderr, code }: CliResult): string {
  const words = args.map((word) => (/^[\w./*@=-]+$/.test(word) ? word : JSON.stringify(word)))
  return [
    `$ florilegium ${words.join(' ')}`,
    stdout.trimEnd(),
    ...(stderr === '' ? [] : ['--- stderr', stderr.trimEnd()]),
    `--- exit code ${code}`,
    '',
  ].join('\n')
}
