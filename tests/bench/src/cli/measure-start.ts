import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { median } from '../measure/statistics.js'
import { log } from '../report/log.js'
import { florilegium } from './florilegium.js'

/** How long a command takes to start. */
export interface StartResult {
  name: string
  ms: number
}

/** Starts are short, so that many can be measured. */
const STARTS_A_ROUND = 4

/**
 * Measures how long commands take to start. They take turns, so that what disturbs one disturbs all.
 *
 * @param rounds - How often, at most.
 * @returns An empty program of Node first.
 */
export function measureStart(rounds: number): StartResult[] {
  const commands: Record<string, string[]> = {
    'node -e 0': ['-e', '0'],
    'florilegium --version': [florilegium, '--version'],
    'florilegium --help': [florilegium, '--help'],
    'florilegium verify': [florilegium, 'verify', 'an invitation to look at the underlying causes'],
    'prettier --version': [binOf('prettier', 'bin/prettier.cjs'), '--version'],
    'textlint --version': [binOf('textlint', 'bin/textlint.js'), '--version'],
  }
  log('start')
  const times = new Map(Object.keys(commands).map((name) => [name, [] as number[]]))
  for (let start = 0; start < rounds * STARTS_A_ROUND; start++) {
    for (const [name, args] of Object.entries(commands)) {
      const before = performance.now()
      spawnSync(process.execPath, args, { stdio: 'ignore' })
      times.get(name)?.push(performance.now() - before)
    }
  }
  return Array.from(times, ([name, all]) => ({ name, ms: median(all) }))
}

function binOf(name: string, path: string): string {
  return join(dirname(createRequire(import.meta.url).resolve(`${name}/package.json`)), path)
}
