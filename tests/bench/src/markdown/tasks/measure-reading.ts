import { readFileSync } from 'node:fs'
import { checkManuscript, readManuscript, type CheckedManuscript } from '@florilegium/core'
import { parseManuscript, toProseBlocks } from '@florilegium/core/lezer'
import { fastestOf, timeInTurns, type TurnTimes } from '../../measure/time-in-turns.js'
import type { Send } from '../../process/run-worker.js'
import { insertCharacter, type Keystroke } from '../reading/insert-character.js'
import { prepareCatalog, READERS } from '../reading/readers.js'

/** A step of ours, and what it costs: milliseconds. */
export interface StepCosts {
  name: string
  whole: number
  /** After a keystroke in prose, at several places. */
  prose: number[]
  /** After a keystroke in a quotation, at several places. */
  quotation: number[]
}

/** What it costs to read a manuscript. */
export interface ReadingCosts {
  readers: { key: string; name: string; times: TurnTimes }[]
  steps: StepCosts[]
  citations: number
  /** How many quotations there are of each verdict. */
  verdicts: Record<string, number>
  problems: number
}

/** Keystrokes of each kind. */
const KEYSTROKES = 7

/** A round takes a fraction of a second. */
const ROUNDS = 4

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

  const catalog = prepareCatalog()
  const parsed = parseManuscript(text)
  const blocks = toProseBlocks(parsed)
  const checked = checkManuscript(text, blocks, { catalog })
  const whole = await timeInTurns(
    [
      () => parseManuscript(text),
      () => toProseBlocks(parsed),
      () => readManuscript(blocks),
      () => checkManuscript(text, blocks, { catalog }),
    ],
    { items: [undefined], rounds: ROUNDS * rounds },
  )

  const { prose, quotation } = listKeystrokes(text, checked)
  const typed = await timeInTurns<Keystroke & { blocks: typeof blocks }>(
    [
      ({ text, changes }) => parseManuscript(text, { previous: parsed, changes }),
      ({ text, changes }) => toProseBlocks(parseManuscript(text, { previous: parsed, changes })),
      ({ blocks }) => readManuscript(blocks),
      ({ text, blocks }) => checkManuscript(text, blocks, { catalog, previous: checked }),
    ],
    {
      items: [...prose, ...quotation].map((keystroke) => ({
        ...keystroke,
        blocks: toProseBlocks(parseManuscript(keystroke.text)),
      })),
      rounds: 2 * rounds,
    },
  )

  const all = [...whole.map(fastestOf).map(([ms]) => ms ?? NaN)] as [number, number, number, number]
  const [parse, parseAndBlocks, read, check] = typed.map(fastestOf) as [
    number[],
    number[],
    number[],
    number[],
  ]
  const less = (some: number[], others: number[]): number[] =>
    some.map((ms, place) => Math.max(0, ms - (others[place] ?? NaN)))
  const step = (name: string, wholeMs: number, typedMs: number[]): StepCosts => ({
    name,
    whole: wholeMs,
    prose: typedMs.slice(0, prose.length),
    quotation: typedMs.slice(prose.length),
  })
  const verdicts: ReadingCosts['verdicts'] = {}
  for (const { verdict, check: isChecked } of checked.quotations)
    if (isChecked) verdicts[verdict] = (verdicts[verdict] ?? 0) + 1
  await send({
    readers: entries.map(([key, { name }], place) => ({ key, name, times: times[place] ?? [] })),
    steps: [
      step('parse', all[0], parse),
      step('prose blocks', all[1], less(parseAndBlocks, parse)),
      step('quotations and citations', all[2], read),
      step('verification and problems', all[3] - all[2], less(check, read)),
    ],
    citations: checked.citations.length,
    verdicts,
    problems: checked.problems.length,
  })
}

/** Spread over the manuscript: between the quotations, and in them. */
function listKeystrokes(
  text: string,
  { quotations }: CheckedManuscript,
): { prose: Keystroke[]; quotation: Keystroke[] } {
  const chosen = Array.from({ length: KEYSTROKES }, (_, place) => {
    const index = Math.floor((quotations.length * (place + 0.5)) / KEYSTROKES)
    return quotations[index] as CheckedManuscript['quotations'][number]
  })
  return {
    prose: chosen.map(({ range }) => insertCharacter(text, text.indexOf('\n\n', range.end))),
    quotation: chosen.map(({ parts, range }) => insertCharacter(text, (parts[0] ?? range).start)),
  }
}
