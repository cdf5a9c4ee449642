import { readFileSync } from 'node:fs'
import { readManuscript } from '@florilegium/core'
import { parseManuscript, toProseBlocks } from '@florilegium/core/lezer'
import { verifyQuotation, type Verdict } from '@florilegium/verify'
import { median, sum } from '../../measure/statistics.js'
import { fastestOf, timeInTurns, type TurnTimes } from '../../measure/time-in-turns.js'
import type { Send } from '../../process/run-worker.js'
import { COLLECTIONS } from '../collections.js'
import { insertCharacter, type Keystroke } from '../reading/insert-character.js'
import { loadIndex } from '../reading/load-index.js'
import { READERS } from '../reading/readers.js'

/** A step of ours, and what it costs. */
export interface StepCosts {
  name: string
  /** Milliseconds from the text. */
  ms: number
  /** After a keystroke: the median and the highest of several places. */
  keystrokeMs: number
  highestKeystrokeMs: number
}

/** What it costs to read a manuscript. */
export interface ReadingCosts {
  readers: { key: string; name: string; times: TurnTimes }[]
  steps: StepCosts[]
  quotations: number
  verdicts: Partial<Record<Verdict, number>>
}

const KEYSTROKES = 9

/** A round takes a fraction of a second. */
const ROUNDS = 5

/**
 * Measures what it costs to read a manuscript and verify its quotations: beside parsers, step by step, and after a keystroke.
 *
 * @param input - The file of the manuscript, and how often each is repeated.
 * @param send - Takes the costs.
 */
export async function measureReading(
  { manuscriptFile, rounds }: { manuscriptFile: string; rounds: number },
  send: Send<ReadingCosts>,
): Promise<void> {
  const text = readFileSync(manuscriptFile, 'utf8')
  const entries = Object.entries(READERS)
  const times = await timeInTurns(
    entries.map(([, { prepare }]) => prepare()),
    { items: [text], rounds: ROUNDS * rounds },
  )
  const index = loadIndex(COLLECTIONS)
  const parsed = parseManuscript(text)
  const blocks = toProseBlocks(parsed)
  const quotations = readManuscript(blocks).quotations.filter(({ check }) => check)
  const verify = (): Verdict[] =>
    quotations.map((quotation) => verifyQuotation(quotation.text, index).verdict)
  const verdicts: ReadingCosts['verdicts'] = {}
  for (const verdict of verify()) verdicts[verdict] = (verdicts[verdict] ?? 0) + 1

  const later: [string, () => unknown][] = [
    ['prose blocks', () => toProseBlocks(parsed)],
    ['quotations and citations', () => readManuscript(blocks)],
    ['verification', verify],
  ]
  const full = await timeInTurns([() => parseManuscript(text), ...later.map(([, run]) => run)], {
    items: [undefined],
    rounds: ROUNDS * rounds,
  })
  const afterKeystrokes = await timeInTurns<Keystroke>(
    [
      ({ text, changes }) => parseManuscript(text, { previous: parsed, changes }),
      ...later.map(([, run]) => run),
    ],
    { items: insertCharacter(text, KEYSTROKES), rounds },
  )
  const keystrokes = afterKeystrokes.map(fastestOf)
  await send({
    readers: entries.map(([key, { name }], place) => ({ key, name, times: times[place] ?? [] })),
    steps: ['parse', ...later.map(([name]) => name)].map((name, place) => ({
      name,
      ms: sum(fastestOf(full[place] ?? [])),
      keystrokeMs: median(keystrokes[place] ?? []),
      highestKeystrokeMs: Math.max(...(keystrokes[place] ?? [])),
    })),
    quotations: quotations.length,
    verdicts,
  })
}
