import { median } from '../measure/statistics.js'
import type { WorkerResult } from '../process/run-worker.js'
import { QUERY_KINDS, type Query, type QueryKind } from './queries/query.js'
import type { PeerMessage } from './tasks/measure-peer.js'

/** How many were right of those that were asked. */
export interface Share {
  right: number
  asked: number
}

/** What was measured of a peer at one size. Times in milliseconds. */
export interface PeerResult {
  end: 'done' | 'stopped' | 'failed'
  indexMs: number | undefined
  heapBytes: number | undefined
  bytesElsewhere: number | undefined
  /** For each quotation that was asked, the median over the rounds. */
  times: Record<QueryKind, number[]>
  /** Index and all quotations once; a guess from those asked if it was stopped. */
  wholeMs: number | undefined
  asked: number
  queries: number
  right: Record<QueryKind, Share>
  /** Altered quotations whose differing words are exactly named. */
  named: Share
  /** Quotations that were wrongly judged, with what was said of them. */
  wrong: { query: Query; found: string }[]
}

/**
 * Adds up what a peer's measurement reported.
 *
 * @param worker - The reports.
 * @param queries - The quotations.
 * @returns The result.
 */
export function toPeerResult(
  { messages, end }: WorkerResult<PeerMessage>,
  queries: readonly Query[],
): PeerResult {
  const built = messages.find((message) => message.type === 'built')
  const answers = messages.filter((message) => message.type === 'answer')
  const byQuery = queries.map((query, index) => ({
    query,
    answers: answers.filter((answer) => answer.query === index),
  }))
  const asked = byQuery.flatMap(({ query, answers }) =>
    answers[0] ? [{ query, answers, first: answers[0] }] : [],
  )
  const firstRound = asked.reduce((sum, { first }) => sum + first.ms, 0)
  const ofKind = <Value>(select: (kind: QueryKind) => Value): Record<QueryKind, Value> =>
    Object.fromEntries(QUERY_KINDS.map((kind) => [kind, select(kind)])) as Record<QueryKind, Value>
  const altered = asked.filter(({ query }) => query.kind === 'altered')
  return {
    // A peer that was stopped in a later round has answered everything.
    end: end === 'stopped' && asked.length === queries.length ? 'done' : end,
    indexMs: built?.ms,
    heapBytes: built?.heapBytes,
    bytesElsewhere: built?.bytesElsewhere,
    times: ofKind((kind) =>
      asked
        .filter(({ query }) => query.kind === kind)
        .map(({ answers }) => median(answers.map(({ ms }) => ms))),
    ),
    wholeMs: built && asked.length > 0 ? built.ms + (firstRound * queries.length) / asked.length : undefined,
    asked: asked.length,
    queries: queries.length,
    right: ofKind((kind) => {
      const some = asked.filter(({ query }) => query.kind === kind)
      return { right: some.filter(({ first }) => first.isRight).length, asked: some.length }
    }),
    named: { right: altered.filter(({ first }) => first.areWordsNamed).length, asked: altered.length },
    wrong: asked
      .filter(({ query, first }) => !first.isRight || (query.touched && !first.areWordsNamed))
      .map(({ query, first }) => ({ query, found: first.found })),
  }
}
