import { median, quantile } from '../measure/statistics.js'
import { formatNumber, formatRatio } from '../report/format-number.js'
import { toTable } from '../report/to-table.js'
import { versionOf } from '../report/version-of.js'
import type { ActivationCosts } from './measure-activation.js'
import type { ServerCosts } from './measure-server.js'

/** All that was measured. */
export interface ReportInput {
  activation: ActivationCosts
  server: ServerCosts
  /** What the peer takes for a keystroke, in milliseconds, each time. */
  peer: readonly number[]
  /** Bytes of the packaged extension. */
  size: number
  /** The content packages. */
  packages: readonly string[]
}

/**
 * Writes the report.
 *
 * @param input - All that was measured.
 * @returns The report, in Markdown.
 */
export function toReport({ activation, server, peer, size, packages }: ReportInput): string {
  const memory = Math.max(...Object.values(server.memory))
  return [
    '## Editor',
    '### Targets: editor',
    toTable(
      ['what', 'target', 'measured'],
      [
        toTarget('diagnostics after a keystroke, p99', quantile(server.keystrokes, 0.99), 30, 'ms'),
        toTarget('hover, p99', quantile(server.hovers, 0.99), 16, 'ms'),
        toTarget('completion, p99', quantile(server.completions, 0.99), 16, 'ms'),
        toTarget('loading of the code at activation', activation.extension, 100, 'ms'),
        toTarget('VSIX', size / 1024 / 1024, 1, 'MB'),
        toTarget('memory of the server, at most', memory / 1e6, 100, 'MB'),
      ],
    ),
    '### Server',
    toServerTable(server, peer),
    `A made-up manuscript of 20,000 words with 200 quotations, some of them edited, altered or invented, and the packages ${packages.join(' and ')}; ${server.hovers.length} times each, after 20 that do not count. Ours is the server that the extension holds, in a process of its own, as the extension starts it, with the way there and back; the pauses in which it waits for further edits count. vscode-markdown-languageservice ${versionOf('vscode-markdown-languageservice')} with markdown-it ${versionOf('markdown-it')}, which VS Code checks links with, runs in the process that measures, and only looks at links.`,
    `From the start of the process to the first diagnostics of a short manuscript: ${formatNumber(server.startMs)} ms. Memory of the process: ${formatNumber(server.memory.started / 1e6)} MB then, ${formatNumber(server.memory.opened / 1e6)} MB with the long manuscript open, ${formatNumber(server.memory.edited / 1e6)} MB at the end.`,
    '### Activation',
    toTable(
      ['what is loaded', 'ms', '÷ ours'],
      [
        ['the extension', formatNumber(activation.extension), '1×'],
        [
          'vscode-languageclient alone',
          formatNumber(activation.client),
          formatRatio(activation.client, activation.extension),
        ],
      ],
    ),
    'The median of new processes of Node, which took turns. The client of the server is loaded after the extension is active.',
  ].join('\n\n')
}

function toServerTable(server: ServerCosts, peer: readonly number[]): string {
  const base = median(server.keystrokes)
  const rows: [name: string, times: readonly number[]][] = [
    ['from a keystroke to its diagnostics', server.keystrokes],
    ['the same, inside of a quotation', server.keystrokesInQuotation],
    ['hover on a quotation', server.hovers],
    ['completion of a key', server.completions],
    ['the same, right after a keystroke', server.completionsWhileTyping],
    ['vscode-markdown-languageservice, a keystroke', peer],
  ]
  return toTable(
    ['what', 'median, ms', 'p99, ms', '÷ a keystroke'],
    rows.map(([name, times]) => [
      name,
      formatNumber(median(times)),
      formatNumber(quantile(times, 0.99)),
      formatRatio(median(times), base),
    ]),
  )
}

function toTarget(what: string, measured: number, most: number, unit: string): string[] {
  const verdict = measured <= most ? 'met' : 'not met'
  return [what, `at most ${most} ${unit}`, `${formatNumber(measured)} ${unit}, ${verdict}`]
}
