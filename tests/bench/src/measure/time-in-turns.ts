import { ownTime } from './own-time.js'
import { median, sum } from './statistics.js'

/** The milliseconds of one competitor: of each round, those of each item. */
export type TurnTimes = readonly (readonly number[])[]

/** How much longer one competitor takes than another, in the same rounds. */
export interface PairedRatio {
  /** With the fastest round of each item. */
  fastest: number
  /** With all items of a round: the median of the rounds. */
  median: number
}

/** Something that does a job with an item; what it returns is thrown away. */
export type Run<Item> = (item: Item) => unknown

/**
 * Times competitors in turns: each item goes through all of them before the next item does, in an order that rotates and turns
 * round, so that a slow moment of the machine meets all of them, and each comes after the others in turn: who does the same work as
 * the one before has it easier. The garbage is collected before each round, and not before each turn: V8 then
 * makes its space for new objects small, and short turns would measure how it grows again.
 *
 * @param runs - The competitors.
 * @param options - The items, and how often they go through. One more round warms the code up.
 * @returns The times of each competitor.
 */
export async function timeInTurns<Item>(
  runs: readonly Run<Item>[],
  { items, rounds }: { items: readonly Item[]; rounds: number },
): Promise<TurnTimes[]> {
  const times = runs.map((): number[][] => [])
  for (let round = -1; round < rounds; round++) {
    const ofRound = runs.map((): number[] => [])
    // In every other pair of rounds, since two competitors change places from round to round already.
    const isTurned = (round + 1) % 4 >= 2
    globalThis.gc?.()
    for (const [index, item] of items.entries()) {
      for (let turn = 0; turn < runs.length; turn++) {
        const place = ((isTurned ? runs.length - 1 - turn : turn) + index + round + 1) % runs.length
        const run = runs[place] as Run<Item>
        const start = ownTime()
        await run(item)
        ofRound[place]?.push(ownTime() - start)
      }
    }
    if (round >= 0) for (const [place, list] of ofRound.entries()) times[place]?.push(list)
  }
  return times
}

/**
 * Finds the fastest round of each item. Whatever else the machine does only makes a round slower, so that they are far steadier than the
 * medians.
 *
 * @param times - The times of a competitor.
 * @returns The milliseconds of each item.
 */
export function fastestOf(times: TurnTimes): number[] {
  return (times[0] ?? []).map((_, item) => Math.min(...times.map((round) => round[item] ?? NaN)))
}

/**
 * Compares two competitors that took turns.
 *
 * @param times - The times of one.
 * @param base - The times of the other.
 * @returns How much longer the first one takes.
 */
export function comparePaired(times: TurnTimes, base: TurnTimes): PairedRatio {
  return {
    fastest: sum(fastestOf(times)) / sum(fastestOf(base)),
    median: median(times.map((round, index) => sum(round) / sum(base[index] ?? []))),
  }
}
