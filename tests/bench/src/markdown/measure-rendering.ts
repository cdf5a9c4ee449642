import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { toDirectiveName } from '@florilegium/core'
import type { Document } from '../corpus/corpus.js'
import type { Options } from '../options.js'
import { COLLECTIONS } from './collections.js'
import { createDocuments } from './documents/create-documents.js'
import { insertSyntax, type Insertion } from './documents/insert-syntax.js'
import { runTask } from './run-task.js'
import type { PipelinesCosts } from './tasks/measure-pipelines.js'

/** What was rendered, and what it costs. */
export interface RenderingResult {
  description: string
  words: number
  /** Documents without syntax of ours. */
  plain: PipelinesCosts | undefined
  /** The same with quotations and citations. */
  dressed: PipelinesCosts | undefined
  /** How many quotations and citations those have. */
  insertions: number
}

/** Half a megabyte: enough files to be no chance, and few enough for many rounds. */
const WORDS = 100_000

/** The fastest of many rounds is steadier than that of a few, and V8 compiles what is seldom called after some hundred pages. */
const ROUNDS = 8

/** How many words there are to a quotation or citation. */
const WORDS_PER_INSERTION = 100

/**
 * Measures what the plugins add to pipelines that render documents.
 *
 * @param options - The corpus, and how often it is rendered.
 * @param context - A folder for files, and a list that gets what could not be measured.
 * @returns What it costs.
 */
export async function measureRendering(
  { corpus, rounds }: Pick<Options, 'corpus' | 'rounds'>,
  { folder, failures }: { folder: string; failures: string[] },
): Promise<RenderingResult> {
  const { description, documents } = createDocuments(corpus, WORDS)
  const { documents: dressed, count } = insertSyntax(documents, {
    every: WORDS_PER_INSERTION,
    create: createInsertion,
  })
  const measure = (title: string, list: readonly Document[]): Promise<PipelinesCosts | undefined> => {
    const documentsFile = join(folder, 'documents.json')
    writeFileSync(documentsFile, JSON.stringify(list))
    const input = { documentsFile, rounds: ROUNDS * rounds }
    return runTask({ task: 'measure-pipelines', name: 'measurePipelines', input, title, failures })
  }
  return {
    description,
    words: documents.reduce((sum, { text }) => sum + (text.match(/\S+/g)?.length ?? 0), 0),
    plain: await measure('pipelines, documents without our syntax', documents),
    dressed: await measure('pipelines, documents with quotations and citations', dressed),
    insertions: count,
  }
}

const records = COLLECTIONS.flatMap(({ documents }) =>
  documents.flatMap(({ id, records }) => records.map((record) => ({ document: id, record }))),
)

/** Quotations and citations take turns. */
function createInsertion(number: number): Insertion {
  // The records are far apart, so that those of a page are of several documents and kinds.
  const { document, record } = records[(number * 31) % records.length] as (typeof records)[number]
  return number % 2 === 0
    ? { kind: 'block', text: `::${toDirectiveName(record.type)}{#${document}/${record.id}}` }
    : { kind: 'inline', text: `[@${document}, p. ${1 + (number % 40)}]` }
}
