import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { stripVTControlCharacters } from 'node:util'

/** What a build left. */
export interface BuildResult {
  exitCode: number | null
  /** What it printed, without colours; paths are those inside the project. */
  output: string
}

/** A build that takes longer hangs. */
const BUILD_LIMIT_MS = 300_000

/** No tool reports home, asks, or looks for newer versions. */
const quiet = {
  ASTRO_TELEMETRY_DISABLED: '1',
  NEXT_TELEMETRY_DISABLED: '1',
  NO_UPDATE_NOTIFIER: '1',
  CI: '1',
  NO_COLOR: '1',
}

/**
 * Runs the `build` script of a project, as its writer would.
 *
 * @param project - The folder of the project.
 * @returns How it ended.
 */
export async function buildProject(project: string): Promise<BuildResult> {
  const child = spawn('npm', ['run', 'build'], {
    cwd: project,
    env: { ...outsideTests(), ...quiet },
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: BUILD_LIMIT_MS,
  })
  let output = ''
  const read = (chunk: Buffer): void => void (output += String(chunk))
  child.stdout.on('data', read)
  child.stderr.on('data', read)
  const [exitCode] = (await once(child, 'close')) as [number | null]
  return { exitCode, output: stripVTControlCharacters(output).replaceAll(`${project}/`, '') }
}

/** The environment without what Vitest adds to it: some tools build otherwise in a test. */
function outsideTests(): NodeJS.ProcessEnv {
  const isOfTests = /^(NODE_ENV|NODE_OPTIONS|FORCE_COLOR|TEST|DEV|PROD|MODE|SSR|BASE_URL|VITE.*)$/
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !isOfTests.test(name)))
}
