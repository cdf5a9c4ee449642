import { fileURLToPath } from 'node:url'
import { COLLECTIONS } from '../markdown/collections.js'
import { createManuscript } from '../markdown/manuscript/create-manuscript.js'
import { median, quantile } from '../measure/statistics.js'
import { formatNumber, formatRatio } from '../report/format-number.js'
import { log } from '../report/log.js'
import { toTable } from '../report/to-table.js'
import { versionOf } from '../report/version-of.js'
import { measurePeer } from './measure-peer.js'
import { measureServer } from './measure-server.js'

/** The parts of this suite. */
export const EDITOR_PARTS = ['server']

/** A long report. */
const SIZE = { words: 20_000, quotations: 200 }

const PACKAGES = ['@florilegium/multilateralism', '@florilegium/universal-declaration']

/**
 * Measures the language server in a manuscript of 20,000 words with 200 quotations.
 *
 * @returns The report.
 */
export async function measureEditor(): Promise<{ report: string; isComplete: boolean }> {
  const text = createManuscript(COLLECTIONS, SIZE)
  const collections = PACKAGES.map((name) => fileURLToPath(import.meta.resolve(`${name}/collection.json`)))
  log('language server')
  const costs = await measureServer(text, collections)
  log('vscode-markdown-languageservice')
  const peer = await measurePeer(text, costs.keystrokes.length)
  const base = median(costs.keystrokes)
  const row = (name: string, target: string, times: readonly number[]): string[] => [
    name,
    target,
    formatNumber(median(times)),
    formatNumber(quantile(times, 0.99)),
    formatRatio(median(times), base),
  ]
  const table = toTable(
    ['what', 'target, ms', 'median, ms', 'p99, ms', '÷ a keystroke'],
    [
      row('from a keystroke to its diagnostics', '30', costs.keystrokes),
      row('the same, inside of a quotation', '30', costs.keystrokesInQuotation),
      row('hover on a quotation', '16 (p99)', costs.hovers),
      row('completion of a key', '16 (p99)', costs.completions),
      row('the same, right after a keystroke', '', costs.completionsWhileTyping),
      row('vscode-markdown-languageservice, a keystroke', '', peer),
    ],
  )
  const report = [
    '## Editor',
    table,
    `A made-up manuscript of 20,000 words with 200 quotations, some of them edited, altered or invented, and the packages ${PACKAGES.join(' and ')}; ${costs.hovers.length} times each, after 20 that do not count. Ours is the server in a process of its own, over stdio, with the way there and back; the pauses in which it waits for further edits count. vscode-markdown-languageservice ${versionOf('vscode-markdown-languageservice')} with markdown-it ${versionOf('markdown-it')}, which VS Code checks links with, runs in the process that measures, and only looks at links.`,
    `From the start of the process to the first diagnostics: ${formatNumber(costs.startMs)} ms. Memory of the process at the end: ${formatNumber(costs.memory / 1e6)} MB (target: 100 MB at most).`,
  ].join('\n\n')
  return { report, isComplete: true }
}
