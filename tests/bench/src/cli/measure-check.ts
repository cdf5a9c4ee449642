import { mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { availableParallelism, tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { log } from '../report/log.js'
import { florilegium } from './florilegium.js'
import { runCommand, type CommandCosts } from './run-command.js'
import { writeProject } from './write-project.js'

/** A check of many manuscripts, and what it costs. */
export interface CheckResult {
  name: string
  manuscripts: number
  packages: number
  threads: number
  words: number
  bytes: number
  costs: CommandCosts
}

const PROJECTS = [
  { packages: 1, manuscripts: 250 },
  { packages: 1, manuscripts: 1_000 },
  { packages: 1, manuscripts: 4_000 },
  { packages: 50, manuscripts: 250 },
  { packages: 50, manuscripts: 1_000 },
]

/** With fewer, to start further threads takes what they save. */
const WORTH_THREADS = 1_000

const ROUNDS = 3

/** A peer gets fewer, since only its speed is compared. */
const MANUSCRIPTS_OF_PEER = 50

/**
 * Measures `florilegium check` on up to 4,000 manuscripts against 1 and 50 content packages, and textlint on some.
 *
 * @returns The results; the peer last.
 */
export async function measureCheck(): Promise<CheckResult[]> {
  const temporary = mkdtempSync(join(tmpdir(), 'bench-'))
  const cores = availableParallelism()
  const results: CheckResult[] = []
  try {
    for (const { packages, manuscripts } of PROJECTS) {
      log(`check of ${manuscripts} manuscripts against ${packages} packages`)
      const folder = join(temporary, `${packages}-${manuscripts}`)
      const { words, bytes } = await writeProject({ folder, packages, manuscripts })
      for (const threads of manuscripts >= WORTH_THREADS && cores > 1 ? [1, cores] : [1]) {
        const args = [florilegium, 'check', 'manuscripts', '--quiet', '--threads', String(threads)]
        const costs = await runRepeatedly([...args, '--format', 'json'], folder)
        results.push({ name: 'florilegium check', manuscripts, packages, threads, words, bytes, costs })
      }
      rmSync(folder, { recursive: true })
    }
    results.push(await measureTextlint(join(temporary, 'peer')))
    return results
  } finally {
    rmSync(temporary, { recursive: true })
  }
}

async function measureTextlint(folder: string): Promise<CheckResult> {
  log(`textlint on ${MANUSCRIPTS_OF_PEER} manuscripts`)
  const manuscripts = MANUSCRIPTS_OF_PEER
  const { words, bytes } = await writeProject({ folder, packages: 1, manuscripts })
  const require = createRequire(import.meta.url)
  const textlint = join(dirname(require.resolve('textlint/package.json')), 'bin/textlint.js')
  // It looks for rules where it is told to.
  const rules = join(dirname(require.resolve('textlint-rule-write-good/package.json')), '..')
  const args = [textlint, '--rules-base-directory', rules, '--rule', 'write-good', 'manuscripts']
  const costs = await runRepeatedly(args, folder)
  return { name: 'textlint, write-good', manuscripts, packages: 0, threads: 1, words, bytes, costs }
}

/** The run of median length. */
async function runRepeatedly(args: readonly string[], folder: string): Promise<CommandCosts> {
  const runs: CommandCosts[] = []
  for (let round = 0; round < ROUNDS; round++) runs.push(await runCommand(args, folder))
  return runs.sort((a, b) => a.seconds - b.seconds)[ROUNDS >> 1] as CommandCosts
}
