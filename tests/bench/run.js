/** `pnpm bench`: builds what the benchmark needs, and runs it. Only the report reaches stdout. */
import { spawnSync } from 'node:child_process'

const build = spawnSync(
  'turbo',
  ['run', 'build', '--filter=@florilegium/bench', '--output-logs=errors-only'],
  {
    stdio: ['ignore', 2, 2],
    env: { ...process.env, DO_NOT_TRACK: '1' },
    shell: process.platform === 'win32',
  },
)
if (build.status === 0) await import('./dist/main.js')
else process.exitCode = 1
