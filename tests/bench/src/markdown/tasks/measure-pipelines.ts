import { readFileSync } from 'node:fs'
import type { Document } from '../../corpus/corpus.js'
import { timeInTurns, type TurnTimes } from '../../measure/time-in-turns.js'
import type { Send } from '../../process/run-worker.js'
import { COLLECTIONS } from '../collections.js'
import { createPipelines } from '../pipelines/create-pipelines.js'

/** What the pipelines render. */
export interface PipelinesInput {
  /** JSON: the documents. */
  documentsFile: string
  rounds: number
}

/** What a pipeline costs. */
export interface PipelineCosts {
  key: string
  name: string
  base?: string
  /** For each document, in each round. */
  times: TurnTimes
  /** How many documents have the same HTML as without any plugin. */
  same: number
}

/** What the pipelines cost. */
export interface PipelinesCosts {
  documents: number
  bytes: number
  /** Documents that were set aside, since a pipeline reports an error in them: what it skips then would count as speed. */
  refused: { id: string; key: string; reason: string }[]
  pipelines: PipelineCosts[]
}

/**
 * Measures what plugins add to pipelines that render documents to HTML. Those with one host take turns, since no site goes
 * through two of them.
 *
 * @param input - The documents.
 * @param send - Takes the costs.
 */
export async function measurePipelines(
  { documentsFile, rounds }: PipelinesInput,
  send: Send<PipelinesCosts>,
): Promise<void> {
  const pipelines = createPipelines(COLLECTIONS)
  const refused: PipelinesCosts['refused'] = []
  const texts: string[] = []
  const same = new Map(Array.from(pipelines.keys(), (key) => [key, 0]))
  for (const { id, text } of JSON.parse(readFileSync(documentsFile, 'utf8')) as Document[]) {
    const outputs = new Map<string, string>()
    for (const [key, { render }] of pipelines) {
      try {
        outputs.set(key, await render(text))
      } catch (error) {
        refused.push({ id, key, reason: String(error) })
      }
    }
    if (outputs.size < pipelines.size) continue
    texts.push(text)
    for (const [key, { host }] of pipelines)
      if (outputs.get(key) === outputs.get(host)) same.set(key, (same.get(key) ?? 0) + 1)
  }
  const times = new Map<string, TurnTimes>()
  for (const host of new Set(Array.from(pipelines.values(), (pipeline) => pipeline.host))) {
    const group = [...pipelines].filter(([, pipeline]) => pipeline.host === host)
    const measured = await timeInTurns(
      group.map(([, { render }]) => render),
      { items: texts, rounds },
    )
    for (const [index, [key]] of group.entries()) times.set(key, measured[index] ?? [])
  }
  await send({
    documents: texts.length,
    bytes: texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0),
    refused,
    pipelines: Array.from(pipelines, ([key, { name, base }]) => ({
      key,
      name,
      ...(base !== undefined && { base }),
      times: times.get(key) ?? [],
      same: same.get(key) ?? 0,
    })),
  })
}
