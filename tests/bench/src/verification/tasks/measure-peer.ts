import { heapBytes } from '../../measure/heap-bytes.js'
import type { Send } from '../../process/run-worker.js'
import { PEERS } from '../peers/peers.js'
import type { Query } from '../queries/query.js'
import { score } from '../score.js'
import type { Engine } from '../peers/peer.js'
import { readTaskInput, type TaskInput } from './task-input.js'

/** What to measure, and until when. */
export interface PeerInput extends TaskInput {
  /** Key of the peer. */
  peer: string
  /** No further round begins after as many seconds. */
  roundsSeconds: number
}

/** What a peer's measurement tells on its way, in this order. */
export type PeerMessage =
  | { type: 'started' }
  | { type: 'built'; ms: number; heapBytes: number; bytesElsewhere: number }
  | { type: 'answer'; query: number; ms: number; isRight: boolean; areWordsNamed: boolean; found: string }

/** Long enough for the code to be compiled; a slow peer does not spend its time on it. */
const WARM_UP_MS = 1000

/** What a peer answers in less than this may be lost when it is stopped. */
const UNTOLD_MS = 200

/**
 * Measures how long a peer takes to get ready and to verify each quotation, and whether it is right.
 *
 * @param input - What to work on.
 * @param send - Takes the results on the way, since the peer may be stopped.
 */
export async function measurePeer(input: PeerInput, send: Send<PeerMessage>): Promise<void> {
  const { documents, queries, warmUp } = readTaskInput(input)
  const peer = await PEERS[input.peer]?.load()
  if (!peer) throw new Error(`Expected one of ${Object.keys(PEERS).join(', ')}, found ${input.peer}.`)
  const before = heapBytes()
  await send({ type: 'started' })
  const start = performance.now()
  const engine = await peer.prepare(documents)
  const ms = performance.now() - start
  const bytesElsewhere = engine.bytesElsewhere?.() ?? 0
  await send({ type: 'built', ms, heapBytes: Math.max(0, heapBytes() - before), bytesElsewhere })

  const warmUpStart = performance.now()
  for (let index = 0; performance.now() - warmUpStart < WARM_UP_MS; index++) {
    await engine.verify(warmUp[index % warmUp.length]?.text ?? '')
  }
  for (let round = 0; round < input.rounds; round++) {
    if (round > 0 && performance.now() - start > 1000 * input.roundsSeconds) break
    await askAll(engine, queries, send)
  }
  engine.close?.()
}

/** Asks all quotations, and tells the answers from time to time: to tell each at once would slow the next one down. */
async function askAll(engine: Engine, queries: readonly Query[], send: Send<PeerMessage>): Promise<void> {
  let untold: (() => Promise<void>)[] = []
  let toldAt = performance.now()
  for (const [index, query] of queries.entries()) {
    const start = performance.now()
    const answer = engine.verify(query.text)
    // A promise costs a turn of the event loop; most peers need none.
    const outcome = answer instanceof Promise ? await answer : answer
    const end = performance.now()
    untold.push(() => {
      const found = JSON.stringify(outcome)
      return send({ type: 'answer', query: index, ms: end - start, ...score(query, outcome), found })
    })
    if (end - toldAt < UNTOLD_MS && index + 1 < queries.length) continue
    for (const tell of untold) await tell()
    untold = []
    toldAt = performance.now()
  }
}
