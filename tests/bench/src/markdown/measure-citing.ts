import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Document } from '../corpus/corpus.js'
import { fastestOf } from '../measure/time-in-turns.js'
import { sum } from '../measure/statistics.js'
import type { Options } from '../options.js'
import { log } from '../report/log.js'
import { createBibliography, toBibtex } from './citations/create-bibliography.js'
import { measurePandoc, type PandocCosts } from './citations/measure-pandoc.js'
import { createDocuments } from './documents/create-documents.js'
import { insertSyntax } from './documents/insert-syntax.js'
import { runTask } from './run-task.js'
import type { CitingCosts } from './tasks/measure-citations.js'

/** Documents with citations, and what those cost. */
export interface CitingResult {
  title: string
  words: number
  citations: number
  pipelines: { name: string; ms: number; left: number }[] | undefined
  formatters: { name: string; ms: number }[]
  /** Nothing where it is not installed. */
  pandoc: PandocCosts | undefined
}

/** Of the bibliography. */
export const WORKS = 500

const WORDS = 40_000
const WORDS_PER_CITATION = 100

/** Of the one document. */
const PAGES = 8

/** A process a document takes its time. */
const PANDOC_ROUNDS = 2
const PANDOC_DOCUMENTS = 6

/**
 * Measures what citations add to pipelines: in many documents, and in one long one.
 *
 * @param options - How often they are rendered.
 * @param context - A folder for files, and a list that gets what could not be measured.
 * @returns What they cost.
 */
export async function measureCiting(
  { rounds }: Pick<Options, 'rounds'>,
  { folder, failures }: { folder: string; failures: string[] },
): Promise<CitingResult[]> {
  const bibliography = createBibliography(WORKS)
  const bibFile = join(folder, 'works.bib')
  const jsonFile = join(folder, 'works.json')
  writeFileSync(bibFile, toBibtex(bibliography))
  writeFileSync(jsonFile, JSON.stringify(bibliography))

  const cite = (documents: readonly Document[]): { documents: Document[]; count: number } =>
    insertSyntax(documents, {
      every: WORDS_PER_CITATION,
      create: (number) => ({
        kind: 'inline',
        text: `[@work${(number * 31) % WORKS}, p. ${1 + (number % 90)}]`,
      }),
    })
  // Ours would look for what stands in quotation marks, and others would not.
  const pages = createDocuments(undefined, WORDS).documents.map(({ id, text }) => ({
    id,
    text: text.replace(/["“”]/g, ''),
  }))
  const one = {
    id: 'one',
    text: pages
      .slice(0, PAGES)
      .map(({ text }) => text)
      .join('\n\n'),
  }
  const sets = [
    { title: `${pages.length} documents`, ...cite(pages) },
    { title: 'one document', ...cite([one]) },
  ]
  const results: CitingResult[] = []
  for (const { title, documents, count } of sets) {
    // Where the bibliography goes.
    const whole = documents.map(({ id, text }) => ({ id, text: `${text}\n\n::bibliography\n` }))
    const documentsFile = join(folder, 'cited.json')
    writeFileSync(documentsFile, JSON.stringify(whole))
    const costs = await runTask<CitingCosts>({
      task: 'measure-citations',
      name: 'measureCitations',
      input: { documentsFile, bibFile, jsonFile, rounds },
      title: `citations, ${title}`,
      failures,
    })
    log(`citations, ${title}, pandoc`)
    const some = whole.slice(0, PANDOC_DOCUMENTS)
    const pandoc = measurePandoc(some, { folder, bibFile, rounds: PANDOC_ROUNDS })
    results.push({
      title,
      words: sum(documents.map(({ text }) => text.match(/\S+/g)?.length ?? 0)),
      citations: count,
      pipelines: costs?.pipelines.map(({ name, times, left }) => ({ name, ms: sum(fastestOf(times)), left })),
      formatters: costs?.formatters.map(({ name, times }) => ({ name, ms: sum(fastestOf(times)) })) ?? [],
      pandoc: pandoc && scale(pandoc, whole.length / some.length),
    })
  }
  return results
}

/** Pandoc gets the first few documents only; all are of one size. */
function scale({ version, plainMs, citedMs }: PandocCosts, by: number): PandocCosts {
  return { version, plainMs: plainMs * by, citedMs: citedMs * by }
}
