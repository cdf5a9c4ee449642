import { directives, listFilterValues, type Catalog, type CatalogEntry, type Filter } from '@florilegium/core'
import type { Completion, CompletionPlace } from './completion.js'

/** A list that is being written, with what stands between its braces up to the cursor. */
const unfinished = /::[ \t]?(quotes|recommendations)\{([^{}]{0,1000})$/

/** The value that is being written, with its attribute. */
const unfinishedValue = /(?:^|\s)(document|section|topic|speaker|kind)=(["']?)([^\s"'=<>`]*)$/

/** The attribute that is being written. */
const unfinishedName = /(?:^|\s)([\w-]*)$/

/** What is left of a value after the cursor. */
const rest = /^[\w/-]*/

/**
 * Offers what a list can choose its records by: the attributes, and the values of each.
 *
 * @param place - Where the cursor is.
 * @returns The attributes that are not there yet, or the values.
 */
export function completeAttribute({ manuscript, offset, before, after }: CompletionPlace): Completion[] {
  const [, name, attributes = ''] = unfinished.exec(before) ?? []
  if (name !== 'quotes' && name !== 'recommendations') return []
  const value = unfinishedValue.exec(attributes)
  const filters: readonly Filter[] = directives[name].filters
  if (value) {
    const [, filter, , typed = ''] = value
    if (!filters.includes(filter as Filter)) return []
    const range = { start: offset - typed.length, end: offset + (rest.exec(after)?.[0].length ?? 0) }
    const { catalog } = manuscript.project
    return listValues(filter as Filter, catalog, chooseEntries(name, attributes, catalog))
      .filter(({ label, detail = '' }) => matches(`${label} ${detail}`, typed))
      .map((item) => ({ kind: 'value', ...item, range, newText: item.label }))
  }
  const typed = unfinishedName.exec(attributes)?.[1]
  if (typed === undefined) return []
  return filters
    .filter((filter) => filter.startsWith(typed) && !new RegExp(`(?:^|\\s)${filter}=`).test(attributes))
    .map((filter) => ({
      kind: 'attribute',
      label: filter,
      range: { start: offset - typed.length, end: offset },
      newText: `${filter}=`,
      continues: true,
    }))
}

/** A list has records of one type; a document that is named narrows it down. */
function chooseEntries(name: string, attributes: string, catalog: Catalog): CatalogEntry[] {
  const type = name === 'quotes' ? 'quote' : 'recommendation'
  const wanted = /(?:^|\s)document=["']?([\w/-]+)["']?\s/.exec(attributes)?.[1]
  return catalog.entries.filter(
    ({ record, document }) => record.type === type && (wanted === undefined || document.id === wanted),
  )
}

function listValues(
  filter: Filter,
  catalog: Catalog,
  entries: readonly CatalogEntry[],
): Pick<Completion, 'label' | 'detail'>[] {
  const titles = new Map<string, string>()
  const { documents, topics } = catalog
  for (const { id, bibliography, people, sections } of documents) {
    if (filter === 'document') titles.set(id, bibliography.title)
    if (filter === 'speaker') for (const person of people) titles.set(person.id, person.name)
    if (filter === 'section') for (const section of sections) titles.set(section.id, section.title)
  }
  if (filter === 'topic') for (const topic of topics) titles.set(topic.id, topic.title)
  return listFilterValues(filter, { entries }).map((label) => {
    const title = titles.get(label)
    return { label, ...(title !== undefined && { detail: ` ${title}` }) }
  })
}

/** Whether a word begins with what is typed, which is one word. */
function matches(words: string, typed: string): boolean {
  const wanted = typed.toLowerCase()
  return (
    words
      .toLowerCase()
      .split(/[\s-]+/)
      .some((word) => word.startsWith(wanted)) || words.toLowerCase().startsWith(wanted)
  )
}
