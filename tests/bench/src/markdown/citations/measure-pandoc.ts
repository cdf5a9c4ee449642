import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { plugins } from '@citation-js/core'
import '@citation-js/plugin-csl'
import type { Document } from '../../corpus/corpus.js'

/** What Pandoc takes for documents with citations. */
export interface PandocCosts {
  version: string
  /** Milliseconds for all documents: without citations, and with them. */
  plainMs: number
  citedMs: number
}

/**
 * Measures Pandoc with its citeproc, a process for each document.
 *
 * @param documents - The documents.
 * @param options - A folder for files, the bibliography, and how often it is repeated.
 * @returns What it takes in the fastest rounds; nothing where it is not installed.
 */
export function measurePandoc(
  documents: readonly Document[],
  { folder, bibFile, rounds }: { folder: string; bibFile: string; rounds: number },
): PandocCosts | undefined {
  const { status, stdout } = spawnSync('pandoc', ['--version'], { encoding: 'utf8' })
  if (status !== 0) return undefined
  const cslFile = join(folder, 'apa.csl')
  writeFileSync(cslFile, plugins.config.get('@csl').templates.data.apa)
  const citeproc = ['--citeproc', `--bibliography=${bibFile}`, `--csl=${cslFile}`]
  let plainMs = 0
  let citedMs = 0
  for (const { text } of documents) {
    const plain: number[] = []
    const cited: number[] = []
    for (let round = 0; round < rounds; round++) {
      plain.push(run(text, []))
      cited.push(run(text, citeproc))
    }
    plainMs += Math.min(...plain)
    citedMs += Math.min(...cited)
  }
  return { version: stdout.split(/\s/)[1] ?? '', plainMs, citedMs }
}

function run(text: string, options: readonly string[]): number {
  const start = performance.now()
  const { status, stderr } = spawnSync('pandoc', ['--from=markdown', '--to=html', ...options], {
    input: text,
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`pandoc: ${stderr}`)
  return performance.now() - start
}
