import { readFileSync } from 'node:fs'
import type { BibliographyItem } from '@florilegium/core'
import type { Document } from '../../corpus/corpus.js'
import { timeInTurns, type TurnTimes } from '../../measure/time-in-turns.js'
import type { Send } from '../../process/run-worker.js'
import { createCitingPipelines } from '../citations/create-citing-pipelines.js'

/** What the pipelines render. */
export interface CitationsInput {
  /** JSON: the documents. */
  documentsFile: string
  bibFile: string
  jsonFile: string
  rounds: number
}

/** A pipeline, and what it costs. */
export interface CitingCosts {
  name: string
  times: TurnTimes
  /** How many citations are still there as they were written. */
  left: number
}

/**
 * Measures what citations add to pipelines, in turns.
 *
 * @param input - The documents and the bibliography.
 * @param send - Takes the costs; the first pipeline is the one without citations.
 */
export async function measureCitations(
  { documentsFile, bibFile, jsonFile, rounds }: CitationsInput,
  send: Send<CitingCosts[]>,
): Promise<void> {
  const documents = JSON.parse(readFileSync(documentsFile, 'utf8')) as Document[]
  const references = JSON.parse(readFileSync(jsonFile, 'utf8')) as BibliographyItem[]
  const pipelines = createCitingPipelines({ bibFile, jsonFile, references })
  const items = documents.map(({ text }) => text)
  const left: number[] = []
  for (const { render } of pipelines) {
    let count = 0
    for (const text of items) count += (await render(text)).match(/\[@work/g)?.length ?? 0
    left.push(count)
  }
  const times = await timeInTurns(
    pipelines.map(({ render }) => render),
    { items, rounds },
  )
  await send(
    pipelines.map(({ name }, place) => ({ name, times: times[place] ?? [], left: left[place] ?? NaN })),
  )
}
