import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** What a command costs. */
export interface CommandCosts {
  seconds: number
  /** The most memory that the process held. */
  peakBytes: number
  /** Seconds of all cores together. */
  cpuSeconds: number
}

/** When it ends, the process writes what it has used to a file. Workers load it too, and end before it. */
const hook = `import { writeFileSync } from 'node:fs'
process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage()
  writeFileSync(process.env.BENCH_USAGE, JSON.stringify([maxRSS * 1024, (userCPUTime + systemCPUTime) / 1e6]))
})`

/**
 * Runs a command of Node and measures it. Its output is dropped.
 *
 * @param args - The script and its arguments.
 * @param directory - Where it runs.
 * @returns What it cost.
 * @throws {Error} If it ends as a misused command does.
 */
export async function runCommand(args: readonly string[], directory: string): Promise<CommandCosts> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-usage-'))
  const usage = join(folder, 'usage.json')
  try {
    const start = performance.now()
    const child = spawn(process.execPath, args, {
      cwd: directory,
      stdio: ['ignore', 'ignore', 'inherit'],
      env: {
        ...process.env,
        BENCH_USAGE: usage,
        NODE_OPTIONS: `--import data:text/javascript,${encodeURIComponent(hook)}`,
      },
    })
    const code = await new Promise<number | null>((resolve, reject) => {
      child.once('error', reject)
      child.once('close', resolve)
    })
    const seconds = (performance.now() - start) / 1000
    if (code !== 0 && code !== 1) throw new Error(`${args.join(' ')} ended with the exit code ${code}`)
    const [peakBytes = NaN, cpuSeconds = NaN] = JSON.parse(readFileSync(usage, 'utf8')) as number[]
    return { seconds, peakBytes, cpuSeconds }
  } finally {
    rmSync(folder, { recursive: true })
  }
}
