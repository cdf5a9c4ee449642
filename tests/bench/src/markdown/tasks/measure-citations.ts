import { readFileSync } from 'node:fs'
import type { BibliographyItem } from '@florilegium/core'
import type { Document } from '../../corpus/corpus.js'
import { timeInTurns, type TurnTimes } from '../../measure/time-in-turns.js'
import type { Send } from '../../process/run-worker.js'
import { createCitingPipelines } from '../citations/create-citing-pipelines.js'
import { FORMATTERS, type CitedWork } from '../citations/formatters.js'

/** What the pipelines render. */
export interface CitationsInput {
  /** JSON: the documents. */
  documentsFile: string
  bibFile: string
  jsonFile: string
  rounds: number
}

/** A pipeline, and what it costs. */
export interface CitingPipelineCosts {
  name: string
  times: TurnTimes
  /** How many citations are still there as they were written. */
  left: number
}

/** What citations cost. */
export interface CitingCosts {
  /** The first is the one without citations. */
  pipelines: CitingPipelineCosts[]
  /** What formats citations without any Markdown. */
  formatters: { name: string; times: TurnTimes }[]
}

/**
 * Measures what citations add to pipelines, in turns.
 *
 * @param input - The documents and the bibliography.
 * @param send - Takes the costs.
 */
export async function measureCitations(
  { documentsFile, bibFile, jsonFile, rounds }: CitationsInput,
  send: Send<CitingCosts>,
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
  const names = Object.keys(FORMATTERS)
  const works = new Map(references.map((item) => [item.id, item]))
  const formatting = await timeInTurns(Object.values(FORMATTERS), {
    items: items.map((text) => listCited(text, works)),
    rounds,
  })
  await send({
    pipelines: pipelines.map(({ name }, place) => ({
      name,
      times: times[place] ?? [],
      left: left[place] ?? NaN,
    })),
    formatters: names.map((name, place) => ({ name, times: formatting[place] ?? [] })),
  })
}

function listCited(text: string, works: ReadonlyMap<string, BibliographyItem>): CitedWork[] {
  return Array.from(text.matchAll(/\[@(\w+), p\. (\d+)\]/g), ([, key = '', page = '']) => ({
    item: works.get(key) as BibliographyItem,
    page,
  }))
}
