import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { median } from '../measure/statistics.js'

/** What it takes to load code in a new process of Node, in milliseconds. */
export interface ActivationCosts {
  /** The extension, up to where `activate` can be called. */
  extension: number
  /** The client of language servers that many extensions load first of all. */
  client: number
}

/** So that code that asks for the editor is loaded where there is none. */
const stub = `
  const Module = require('node:module')
  const load = Module._load
  const anything = new Proxy(function () {}, {
    get: (target, name) => name === 'prototype' ? target.prototype : anything,
    apply: () => '',
  })
  Module._load = (name, ...rest) => name === 'vscode' ? anything : load(name, ...rest)`

/**
 * Measures how long the code of the extension takes to load, beside that of `vscode-languageclient` alone.
 *
 * @param extension - The folder of the extension.
 * @param rounds - How often.
 * @returns The median of new processes, which took turns.
 * @throws {Error} Where the code cannot be loaded.
 */
export function measureActivation(extension: string, rounds: number): ActivationCosts {
  const require = createRequire(join(extension, 'package.json'))
  const modules = {
    extension: join(extension, 'dist/extension.cjs'),
    client: require.resolve('vscode-languageclient/node'),
  }
  const times = { extension: [] as number[], client: [] as number[] }
  for (let round = 0; round < rounds; round++) {
    for (const name of ['extension', 'client'] as const) times[name].push(load(modules[name]))
  }
  return { extension: median(times.extension), client: median(times.client) }
}

function load(module: string): number {
  const script = `${stub}
    const begin = performance.now()
    require(${JSON.stringify(module)})
    console.log(performance.now() - begin)`
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--eval', script], { encoding: 'utf8' })
  if (status !== 0) throw new Error(`${module} cannot be loaded:\n${stderr}`)
  return Number(stdout)
}
