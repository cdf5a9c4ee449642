import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Options } from '../options.js'
import { COLLECTIONS } from './collections.js'
import { createManuscript } from './manuscript/create-manuscript.js'
import { READERS } from './reading/readers.js'
import { runTask } from './run-task.js'
import type { FirstCosts } from './tasks/measure-first.js'
import type { ReadingCosts } from './tasks/measure-reading.js'

/** A manuscript, and what it costs to read it. */
export interface ManuscriptResult {
  words: number
  bytes: number
  costs: ReadingCosts | undefined
  /** The first manuscript in a new process, by the key of the reader. */
  first: ReadonlyMap<string, FirstCosts>
}

/** A long report. */
const SIZE = { words: 20_000, quotations: 200 }

/**
 * Measures what it costs to read a manuscript and verify its quotations.
 *
 * @param options - How often it is read.
 * @param context - A folder for files, and a list that gets what could not be measured.
 * @returns What it costs.
 */
export async function measureManuscript(
  { rounds }: Pick<Options, 'rounds'>,
  { folder, failures }: { folder: string; failures: string[] },
): Promise<ManuscriptResult> {
  const text = createManuscript(COLLECTIONS, SIZE)
  const manuscriptFile = join(folder, 'manuscript.md')
  writeFileSync(manuscriptFile, text)
  const all = new Map(Object.keys(READERS).map((key): [string, FirstCosts[]] => [key, []]))
  for (let round = 0; round < rounds; round++) {
    for (const [key, list] of all) {
      const input = { key, manuscriptFile }
      const title = `first manuscript, ${key}`
      const costs = await runTask<FirstCosts>({
        task: 'measure-first',
        name: 'measureFirst',
        input,
        title,
        failures,
      })
      if (costs) list.push(costs)
    }
  }
  return {
    words: text.match(/\S+/g)?.length ?? 0,
    bytes: Buffer.byteLength(text),
    costs: await runTask({
      task: 'measure-reading',
      name: 'measureReading',
      input: { manuscriptFile, rounds },
      title: 'reading a manuscript',
      failures,
    }),
    first: new Map(
      Array.from(all, ([key, list]) => [
        key,
        {
          prepareMs: Math.min(...list.map(({ prepareMs }) => prepareMs)),
          readMs: Math.min(...list.map(({ readMs }) => readMs)),
        },
      ]),
    ),
  }
}
