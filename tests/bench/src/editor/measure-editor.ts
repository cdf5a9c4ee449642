import { statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { COLLECTIONS } from '../markdown/collections.js'
import { createManuscript } from '../markdown/manuscript/create-manuscript.js'
import type { Options } from '../options.js'
import { log } from '../report/log.js'
import { measureActivation } from './measure-activation.js'
import { measurePeer } from './measure-peer.js'
import { measureServer } from './measure-server.js'
import { toReport } from './to-report.js'

/** The parts of this suite. */
export const EDITOR_PARTS = ['server']

/** A long report. */
const SIZE = { words: 20_000, quotations: 200 }

const PACKAGES = ['@florilegium/multilateralism', '@florilegium/universal-declaration']

/**
 * Measures the extension and its language server, in a manuscript of 20,000 words with 200 quotations.
 *
 * @param options - How often code is loaded.
 * @returns The report.
 */
export async function measureEditor({ rounds }: Options): Promise<{ report: string; isComplete: boolean }> {
  const text = createManuscript(COLLECTIONS, SIZE)
  const extension = dirname(createRequire(import.meta.url).resolve('florilegium-vscode/package.json'))
  const collections = PACKAGES.map((name) => fileURLToPath(import.meta.resolve(`${name}/collection.json`)))
  log('activation')
  const activation = measureActivation(extension, rounds)
  log('language server')
  const server = await measureServer(text, { extension, collections })
  log('vscode-markdown-languageservice')
  const peer = await measurePeer(text, server.keystrokes.length)
  const { size } = statSync(join(extension, 'dist/florilegium.vsix'))
  return { report: toReport({ activation, server, peer, size, packages: PACKAGES }), isComplete: true }
}
