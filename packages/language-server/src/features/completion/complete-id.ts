import { searchRecords, toDirectiveName, type CatalogEntry } from '@florilegium/core'
import type { Completion, CompletionPlace } from './completion.js'
import { citedFirst } from './cited-first.js'
import { listCited } from './list-cited.js'
import { toRecordItem } from './to-record-item.js'

/** A directive that is being written, up to the cursor: as much of the id as there is. */
const unfinished =
  /:[ \t]?(quote|recommendation)(?:\[(?:[^\]\\]|\\.){0,1500}\])?\{(#?)([\p{L}\p{M}\p{N}_/-]*)$/u

/** What is left of the id after the cursor, and the brace. */
const rest = /^[\p{L}\p{N}_/-]*\}?/u

/** An editor's list gets long; what is further down is found by more letters. */
const MOST = 100

/**
 * Offers the ids that fit where a directive is being written. What is written of the id is a search: for words of the
 * record, its title, speaker, topic or id.
 *
 * @param place - Where the cursor is.
 * @returns The ids of the records that the directive may embed, the best first.
 */
export function completeId({ manuscript, offset, before, after }: CompletionPlace): Completion[] {
  const [, name, hash, typed = ''] = unfinished.exec(before) ?? []
  if (name === undefined) return []
  const { catalog } = manuscript.project
  const found = searchRecords(catalog, typed).map(({ entry }) => entry)
  const fitting = found.filter(({ record }) => toDirectiveName(record.type) === name)
  const cited = listCited(manuscript.checked)
  const range = {
    start: offset - typed.length - (hash ?? '').length,
    end: offset + (rest.exec(after)?.[0].length ?? 0),
  }
  return citedFirst(byBeginning(fitting, typed), ({ document }) => cited.has(document.id))
    .slice(0, MOST)
    .map((entry) => ({ ...toRecordItem(entry), range, newText: `#${entry.id}}` }))
}

/** An id that is written out, or begins as it is written, is meant more likely than words. */
function byBeginning(entries: readonly CatalogEntry[], typed: string): CatalogEntry[] {
  const rank = ({ id }: CatalogEntry): number => (id === typed ? 0 : id.startsWith(typed) ? 1 : 2)
  return typed === '' ? [...entries] : entries.toSorted((one, other) => rank(one) - rank(other))
}
