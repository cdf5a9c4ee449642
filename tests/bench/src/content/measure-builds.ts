import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { cutDocuments } from '../corpus/cut-documents.js'
import { generateCorpus } from '../corpus/generate-corpus.js'
import { median } from '../measure/statistics.js'
import type { Options } from '../options.js'
import { runWorker } from '../process/run-worker.js'
import { log } from '../report/log.js'
import type { BuildCosts, BuildInput } from './tasks/measure-build.js'
import { writePackage } from './write-package.js'

/** A package, and what its build costs. */
export interface BuildResult {
  name: string
  /** Words of its sources. */
  words: number
  /** Left out where it could not be measured; `reason` says why. */
  costs?: BuildCosts
  reason?: string
}

/** How many words of a source there are for each record of a made-up package. */
const WORDS_PER_RECORD = 500

/** More builds than that make the benchmark long and the median hardly better. */
const MOST_ROUNDS = 3

const NAME = '@florilegium/multilateralism'

/**
 * Measures full builds: of `@florilegium/multilateralism`, where its sources are at hand, and of made-up packages.
 *
 * @param options - How many records the made-up packages have, and how often each is built.
 * @returns The packages, the made-up ones by size.
 */
export async function measureBuilds({
  records,
  rounds,
}: Pick<Options, 'records' | 'rounds'>): Promise<BuildResult[]> {
  const temporary = mkdtempSync(join(tmpdir(), 'bench-'))
  const results: BuildResult[] = []
  try {
    results.push(await measureOwn(join(temporary, 'own'), rounds))
    const corpus = generateCorpus(Math.max(...records) * WORDS_PER_RECORD)
    for (const count of records) {
      const folder = join(temporary, String(count))
      const documents = cutDocuments(corpus.documents, count * WORDS_PER_RECORD) ?? []
      mkdirSync(folder)
      const directory = join(folder, 'package')
      const sources = writePackage({ folder: directory, documents, records: count })
      const words = documents.reduce((sum, { text }) => sum + countWords(text), 0)
      results.push(await measure('made up', { words, input: { directory, sources }, rounds }))
    }
    return results
  } finally {
    rmSync(temporary, { recursive: true })
  }
}

/** A copy is built, so that the package itself stays as it is. */
async function measureOwn(directory: string, rounds: number): Promise<BuildResult> {
  const sources =
    process.env['FLORILEGIUM_SOURCES'] ?? join(import.meta.dirname, '../../../../../shared/sources')
  if (!existsSync(sources))
    return { name: NAME, words: 0, reason: 'its sources, which are not published, are not on this machine' }
  const folder = fileURLToPath(new URL('..', import.meta.resolve(NAME)))
  for (const name of ['package.json', 'content', 'proof', 'ledger.json'])
    cpSync(join(folder, name), join(directory, name), { recursive: true })
  const texts = readdirSync(join(directory, 'content'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => readFileSync(join(sources, `${name}.txt`), 'utf8'))
  const words = texts.reduce((sum, text) => sum + countWords(text), 0)
  return measure(NAME, { words, input: { directory, sources }, rounds })
}

async function measure(
  name: string,
  { words, input, rounds }: { words: number; input: BuildInput; rounds: number },
): Promise<BuildResult> {
  const module = new URL('./tasks/measure-build.js', import.meta.url).href
  const all: BuildCosts[] = []
  for (let round = 0; round < Math.min(MOST_ROUNDS, rounds); round++) {
    log(`build of ${name}, ${words} words`)
    const worker = await runWorker<BuildCosts>({ module, name: 'measureBuild', input })
    const [costs] = worker.messages
    if (!costs) {
      const reason = worker.error?.split('\n', 1)[0] ?? 'no reason was given'
      return { name, words, reason }
    }
    all.push(costs)
  }
  const [first] = all as [BuildCosts]
  const ms = median(all.map((costs) => costs.ms))
  const peakBytes = median(all.map((costs) => costs.peakBytes))
  return { name, words, costs: { ...first, ms, peakBytes } }
}

function countWords(text: string): number {
  return text.match(/\S+/g)?.length ?? 0
}
