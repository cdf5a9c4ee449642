import { gzipSync } from 'node:zlib'
import { createIndex, verifyQuotation } from '@florilegium/verify'
import { createFingerprint, loadFingerprint } from '@florilegium/verify/fingerprint'
import { createRandom } from '../../corpus/random.js'
import { median } from '../../measure/statistics.js'
import { time } from '../../measure/time.js'
import type { Send } from '../../process/run-worker.js'
import { alterWords } from '../queries/alter-words.js'
import { createWordDrawer } from '../queries/create-word-drawer.js'
import { pickSpan } from '../queries/pick-span.js'
import { normalise } from '../words/normalise.js'
import { readTaskInput, type TaskData, type TaskInput } from './task-input.js'

/** What to measure, and on how many spans. */
export interface FingerprintInput extends TaskInput {
  /** How many quotations with one changed word are tried. */
  spans: number
}

/** What fingerprints cost, and how often they are wrong. Times in milliseconds. */
export interface FingerprintCosts {
  createMs: number
  bytes: number
  gzipBytes: number
  medianMs: number
  /** Verbatim, typographic, altered and absent quotations that are rightly judged, and how many there are. */
  right: number
  asked: number
  /** Quotations with one changed word, and those of them that are called verbatim or edited, though no text holds them. */
  spans: number
  falseMatches: number
}

/**
 * Measures fingerprints: their size, the time of a quotation, and how often a changed word goes unseen.
 *
 * @param input - What to work on.
 * @param send - Takes the costs.
 */
export async function measureFingerprints(
  input: FingerprintInput,
  send: Send<FingerprintCosts>,
): Promise<void> {
  const data = readTaskInput(input)
  const { documents, queries, warmUp } = data
  const created = time(() => documents.map((document) => createFingerprint(document)))
  const index = createIndex([], { fingerprints: created.result.map(loadFingerprint) })
  const isAccepted = (text: string): boolean => {
    const { verdict } = verifyQuotation(text, index)
    return verdict === 'verbatim' || verdict === 'edited'
  }

  for (const { text } of warmUp) verifyQuotation(text, index)
  const asked = queries.map(({ kind, text }) => {
    const tries = Array.from({ length: input.rounds }, () => time(() => verifyQuotation(text, index)))
    const isRight = tries[0]?.result.verdict === (kind === 'typographic' ? 'verbatim' : kind)
    return { ms: median(tries.map(({ ms }) => ms)), isRight }
  })
  const changed = changeSpans(data, input.spans)
  const accepted = changed.filter(isAccepted)
  const texts = documents.map(({ text }) => normalise(text))
  const isHeld = (text: string): boolean => texts.some((source) => source.includes(normalise(text)))
  await send({
    createMs: created.ms,
    bytes: created.result.reduce((sum, { byteLength }) => sum + byteLength, 0),
    gzipBytes: created.result.reduce((sum, bytes) => sum + gzipSync(bytes, { level: 9 }).byteLength, 0),
    medianMs: median(asked.map(({ ms }) => ms)),
    right: asked.filter(({ isRight }) => isRight).length,
    asked: asked.length,
    spans: changed.length,
    falseMatches: accepted.filter((text) => !isHeld(text)).length,
  })
}

function changeSpans({ documents }: TaskData, count: number): string[] {
  const random = createRandom(5)
  const drawWord = createWordDrawer(documents, random)
  const spans: string[] = []
  while (spans.length < count) {
    const { text } = pickSpan(documents, random)
    const changed = alterWords(text, { alteration: 'substitute', drawWord, random })
    if (changed) spans.push(changed.text)
  }
  return spans
}
