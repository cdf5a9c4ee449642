import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { generateCorpus } from '../corpus/generate-corpus.js'
import { readCorpus } from '../corpus/read-corpus.js'
import type { BundleSize } from '../measure/measure-bundle.js'
import { assertKnown, type Options } from '../options.js'
import { runWorker } from '../process/run-worker.js'
import { log } from '../report/log.js'
import { measureBundles } from './measure-bundles.js'
import { toPeerResult, type PeerResult } from './peer-result.js'
import { PEERS } from './peers/peers.js'
import { prepareSizes, type PreparedSize } from './prepare-sizes.js'
import type { Query } from './queries/query.js'
import { toReport, type SizeResults } from './to-report.js'
import type { PeerRow } from './tables/peer-table.js'
import type { FingerprintCosts } from './tasks/measure-fingerprints.js'
import type { IndexCosts } from './tasks/measure-index.js'
import type { OnePassCosts } from './tasks/measure-one-pass.js'
import type { PeerMessage } from './tasks/measure-peer.js'

/** The parts of this suite. */
export const VERIFICATION_PARTS = ['bundles', 'index', 'peers', 'one-pass', 'fingerprints']

/** A peer gets further rounds only in the first part of its time. */
const SHARE_FOR_ROUNDS = 0.25

/**
 * Measures `@florilegium/verify` against its peers.
 *
 * @param options - What to measure.
 * @returns The report, and whether all parts could be measured.
 * @throws {RangeError} When a peer is unknown.
 */
export async function measureVerification(
  options: Options,
): Promise<{ report: string; isComplete: boolean }> {
  const peers = choosePeers(options)
  const isWanted = (part: string): boolean => options.parts.length === 0 || options.parts.includes(part)
  const words = Math.max(...options.sizes) * 1e6
  const corpus = options.corpus === undefined ? generateCorpus(words) : readCorpus(options.corpus, words)
  const folder = mkdtempSync(join(tmpdir(), 'bench-'))
  const failures: string[] = []
  try {
    const prepared = prepareSizes(corpus, { ...options, folder })
    const bundles = isWanted('bundles') ? await measureBundles() : []
    failures.push(...bundles.flatMap(describeBundleFailure))
    const sizes: SizeResults[] = []
    for (const size of prepared) {
      const measure = <Costs>(part: string, task: string, name: string): Promise<Costs | undefined> =>
        isWanted(part)
          ? measureOnce<Costs>(size, { task, name, options, failures })
          : Promise.resolve(undefined)
      sizes.push({
        size,
        index: await measure<IndexCosts>('index', 'measure-index', 'measureIndex'),
        onePass: await measure<OnePassCosts>('one-pass', 'measure-one-pass', 'measureOnePass'),
        fingerprints: await measure<FingerprintCosts>(
          'fingerprints',
          'measure-fingerprints',
          'measureFingerprints',
        ),
        peers: isWanted('peers') ? await measurePeers(size, { peers, options, failures }) : [],
      })
    }
    const report = toReport({ corpus, options, peers, bundles, sizes, isWanted, failures })
    return { report, isComplete: failures.length === 0 && prepared.length > 0 }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Ours always comes first, since the ratios need it. */
function choosePeers({ peers }: Options): string[] {
  assertKnown('peers', peers, Object.keys(PEERS))
  const wanted = Object.keys(PEERS).filter(
    (key) => key === 'florilegium' || peers.length === 0 || peers.includes(key),
  )
  if (!wanted.includes('ripgrep') || spawnSync('rg', ['--version']).status === 0) return wanted
  log('ripgrep is left out: `rg` was not found')
  return wanted.filter((key) => key !== 'ripgrep')
}

async function measureOnce<Costs>(
  { size, input }: PreparedSize,
  { task, name, options, failures }: { task: string; name: string; options: Options; failures: string[] },
): Promise<Costs | undefined> {
  log(`${size} million words: ${task}`)
  const module = new URL(`./tasks/${task}.js`, import.meta.url).href
  const { messages, end, error } = await runWorker<Costs>({
    module,
    name,
    input: { ...input, spans: options.spans },
  })
  if (end !== 'failed') return messages[0]
  log(error ?? '')
  failures.push(`${size}M words, ${task}: ${firstLine(error)}`)
  return undefined
}

async function measurePeers(
  { size, input }: PreparedSize,
  { peers, options, failures }: { peers: readonly string[]; options: Options; failures: string[] },
): Promise<PeerRow[]> {
  const queries = JSON.parse(readFileSync(input.queriesFile, 'utf8')) as Query[]
  const module = new URL('./tasks/measure-peer.js', import.meta.url).href
  const rows: PeerRow[] = []
  for (const peer of peers) {
    const { name } = PEERS[peer] as (typeof PEERS)[string]
    log(`${size} million words: ${name}`)
    const roundsSeconds = SHARE_FOR_ROUNDS * options.peerSeconds
    const worker = await runWorker<PeerMessage>(
      { module, name: 'measurePeer', input: { ...input, peer, roundsSeconds } },
      { seconds: options.peerSeconds },
    )
    if (worker.end === 'failed') {
      log(worker.error ?? '')
      failures.push(`${size}M words, ${name}: ${firstLine(worker.error)}`)
    }
    const result = toPeerResult(worker, queries)
    if (options.explain && peer === 'florilegium') explain(result)
    rows.push({ name, result })
  }
  return rows
}

function explain({ wrong }: PeerResult): void {
  for (const { query, found } of wrong)
    log(JSON.stringify({ query, found: JSON.parse(found) as unknown }, null, 1))
}

function describeBundleFailure({ name, error }: BundleSize): string[] {
  return error === undefined ? [] : [`bundle of ${name}: ${firstLine(error)}`]
}

function firstLine(error = 'no reason was given'): string {
  return error.split('\n', 1)[0] ?? error
}
