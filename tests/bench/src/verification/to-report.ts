import type { Corpus } from '../corpus/corpus.js'
import type { BundleSize } from '../measure/measure-bundle.js'
import type { Options } from '../options.js'
import { formatNumber } from '../report/format-number.js'
import { versionOf } from '../report/version-of.js'
import type { PeerEntry } from './peers/peer.js'
import { PEERS } from './peers/peers.js'
import type { PreparedSize } from './prepare-sizes.js'
import { bundleTable } from './tables/bundle-table.js'
import { fingerprintTable } from './tables/fingerprint-table.js'
import { growthTable } from './tables/growth-table.js'
import { indexTable } from './tables/index-table.js'
import { onePassTable } from './tables/one-pass-table.js'
import { medianOfAll, peerTable, type PeerRow } from './tables/peer-table.js'
import type { FingerprintCosts } from './tasks/measure-fingerprints.js'
import type { IndexCosts } from './tasks/measure-index.js'
import type { OnePassCosts } from './tasks/measure-one-pass.js'

/** All that was measured at one size. */
export interface SizeResults {
  size: PreparedSize
  index: IndexCosts | undefined
  onePass: OnePassCosts | undefined
  fingerprints: FingerprintCosts | undefined
  peers: readonly PeerRow[]
}

/** All that was measured. */
export interface ReportInput {
  corpus: Corpus
  options: Options
  /** Keys of the peers. */
  peers: readonly string[]
  bundles: readonly BundleSize[]
  sizes: readonly SizeResults[]
  isWanted: (part: string) => boolean
  /** What could not be measured, and why. */
  failures: readonly string[]
}

/**
 * Writes the report.
 *
 * @param input - All that was measured.
 * @returns The report, in Markdown.
 */
export function toReport(input: ReportInput): string {
  const { isWanted } = input
  return [
    '## Verification',
    describeCorpus(input),
    ...(isWanted('index') ? indexPart(input) : []),
    ...(isWanted('peers') ? peerParts(input) : []),
    ...(isWanted('one-pass') ? onePassPart(input) : []),
    ...(isWanted('fingerprints') ? fingerprintPart(input) : []),
    ...(isWanted('bundles') ? bundlePart(input) : []),
    ...failurePart(input),
  ].join('\n\n')
}

function describeCorpus({ corpus, options, sizes }: ReportInput): string {
  const parts = sizes.map(({ size }) => {
    const { size: millions, words, bytes, documents } = size
    return `${millions}M is ${formatNumber(words)} words, ${formatNumber(bytes / 1e6)} MB in ${documents} documents`
  })
  return (
    `Corpus: ${corpus.description}. ${parts.join('; ')}. ` +
    `${options.queries} quotations at each size, a quarter each verbatim (V), set with other marks and white space (T), ` +
    'with one or two words altered (A), and absent, from texts that are held out (N). Times are medians of up to ' +
    `${options.rounds} rounds, after a second of other quotations that warms each of them up; each peer runs in a process of its own.`
  )
}

function indexPart({ sizes }: ReportInput): string[] {
  const rows = sizes.map(({ size, index }) => ({ size: size.size, words: size.words, costs: index }))
  return [
    '### Index',
    indexTable(rows),
    '"scan" adds up the character codes of the texts, "indexOf" looks for 64 characters that are in none: what any way of reading them costs at least. "first" is the first build in a new process. "memory" is the growth of the heap and of the typed arrays together.',
  ]
}

function peerParts({ sizes, peers, options }: ReportInput): string[] {
  const notes = peers.map(describePeer)
  return [
    ...sizes.flatMap(({ size, peers: rows }) => [
      `### Quotations in ${formatNumber(size.size)} million words`,
      peerTable(rows),
    ]),
    `"all" is the index and each quotation once. "÷ ours" above 1 is slower than ours. The columns V, T, A and N after it count right answers: verbatim and at its place, altered and at its place, absent. "words": the words that differ, and no others, are named. A peer is stopped after ${formatNumber(options.peerSeconds)} s; its row counts what it answered until then. "index MB" with a second number: outside of JavaScript's memory. Each peer in its natural use:`,
    notes.join('\n'),
    ...(sizes.length > 1
      ? [
          '### Growth with the corpus',
          growthTable(sizes.map(({ size, peers: rows }) => ({ size: size.size, rows }))),
          'Median milliseconds of a quotation, of peers that answered all. Where verbatim quotations are fast and others slow, the median is at the step between them; see the columns by kind.',
        ]
      : []),
  ]
}

function describePeer(key: string): string {
  const { name, packageName, note } = PEERS[key] as PeerEntry
  const version = packageName === undefined ? '' : ` (${packageName} ${versionOf(packageName)})`
  return `- ${name}${version}: ${note}.`
}

function onePassPart({ sizes, options }: ReportInput): string[] {
  return [
    '### One pass without an index',
    onePassTable(sizes.map(({ size, onePass }) => ({ size: size.size, costs: onePass }))),
    `\`verifyQuotations\` for ${options.queries} quotations at once, against making an index that is used once, and against normalising the texts and searching them with \`indexOf\`.`,
  ]
}

function fingerprintPart({ sizes }: ReportInput): string[] {
  const rows = sizes.map(({ size, fingerprints, peers }) => ({
    size: size.size,
    words: size.words,
    fullTextMs: peers[0] && medianOfAll(peers[0].result),
    costs: fingerprints,
  }))
  return [
    '### Fingerprints',
    fingerprintTable(rows),
    'A fingerprint decides without the text. "changed words unseen": quotations of 8 to 40 words in which one word was replaced by another word of the corpus, that are called verbatim or edited though no text holds them.',
  ]
}

function bundlePart({ bundles }: ReportInput): string[] {
  return [
    '### Bundles',
    bundleTable(bundles),
    'Bundled and minified by esbuild for browsers, then minified by terser (three passes, nothing unsafe); gzip -9.',
  ]
}

function failurePart({ failures }: ReportInput): string[] {
  return failures.length === 0
    ? []
    : ['### Not measured', failures.map((failure) => `- ${failure}`).join('\n')]
}
