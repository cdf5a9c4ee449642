import { searchRecords, type SearchFilters } from '@florilegium/core'
import pc from 'picocolors'
import { hasColors } from '../program/has-colors.js'
import { log } from '../program/log.js'
import { MisuseError } from '../program/misuse-error.js'
import { print } from '../program/print.js'
import type { Outcome } from '../program/to-exit-code.js'
import { openProject } from '../project/open-project.js'
import { formatRecord } from './format-record.js'
import { toRecordOutput } from './record-output.js'

/** What `florilegium search` is asked to do. */
export interface SearchCommandOptions extends SearchFilters {
  json?: true
  /** At most so many records are shown. */
  limit: number
  project?: string
}

/**
 * Runs `florilegium search`.
 *
 * @param words - The words.
 * @param options - By what records are chosen besides.
 * @returns How it ended: with a problem where nothing was found.
 * @throws {MisuseError} If there is neither a word nor a choice.
 */
export async function runSearch(words: readonly string[], options: SearchCommandOptions): Promise<Outcome> {
  const { json, limit, project, ...filters } = options
  if (words.length === 0 && Object.keys(filters).length === 0) {
    throw new MisuseError('Expected words to look for, or --speaker, --topic, --document, --type or --kind.')
  }
  const { catalog } = await openProject(project)
  const found = searchRecords(catalog, words.join(' '), filters)
  const shown = found.slice(0, limit).map(({ entry }) => toRecordOutput(entry))
  if (json) await print(`${JSON.stringify(shown)}\n`)
  else {
    const colors = pc.createColors(hasColors(process.stdout.isTTY, process.env))
    await print(shown.map((record) => formatRecord(record, colors)).join('\n'))
    if (found.length === 0) log(`None of the ${catalog.entries.length} records has that.`)
    if (found.length > limit) log(`${found.length - limit} more: use --limit, or more words.`)
  }
  return { hasProblems: found.length === 0 }
}
