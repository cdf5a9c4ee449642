import {
  libraryMethod,
  searchMethod,
  type Library,
  type LibraryFilter,
  type RecordSummary,
  type RecordType,
  type SearchAnswer,
  type SearchParams,
} from '@florilegium/language-server/protocol'
import { l10n, QuickPickItemKind, ThemeIcon, type QuickInputButton, type QuickPickItem } from 'vscode'
import { nameRecordType, recordIcons } from '../library/library-nodes.js'
import type { LanguageServer } from '../server/language-server.js'
import { toLabel } from '../text/to-label.js'
import { pick } from './pick.js'

/** What is to be chosen. */
export interface PickRecordOptions {
  title: string
  /** The address of the manuscript. */
  uri: string
  types?: RecordType[]
  totalSteps?: number
  /** The choice as it was left, for those who come back to it. */
  state: PickRecordState
}

/** What was searched for. */
export interface PickRecordState {
  value: string
  filters: { document?: LibraryFilter; speaker?: LibraryFilter; topic?: LibraryFilter }
}

/** More are not looked through. */
const MOST = 100

/** A line of the list shows about so many characters. */
const LONGEST = 300

interface RecordItem extends QuickPickItem {
  record?: RecordSummary
}

type FilterName = keyof PickRecordState['filters']

interface FilterButton extends QuickInputButton {
  filter: FilterName
}

/**
 * Lets the writer choose a record: by words of it, its speaker, its topics, its title or id, among those of a document, a
 * speaker or a topic.
 *
 * @param server - The server, which finds them.
 * @param options - What is to be chosen.
 * @returns The record; nothing where the writer gave up.
 */
export async function pickRecord(
  server: LanguageServer,
  { title, uri, types, totalSteps, state }: PickRecordOptions,
): Promise<RecordSummary | undefined> {
  for (;;) {
    const { document, speaker, topic } = state.filters
    const chosen = Object.values(state.filters).map(({ name }) => toLabel(name, 40))
    const picked = await pick<RecordItem>({
      title: [title, ...chosen].join(' · '),
      placeholder: l10n.t('Search by words, speaker, topic, title or id'),
      ...(totalSteps !== undefined && { step: 1, totalSteps }),
      buttons: filterButtons(state, types),
      value: state.value,
      async items(query) {
        state.value = query
        const params: SearchParams = {
          uri,
          query,
          limit: MOST,
          ...(types && { types }),
          ...(document && { document: document.id }),
          ...(speaker && { speaker: speaker.id }),
          ...(topic && { topic: topic.id }),
        }
        return toItems(await server.request<SearchAnswer>(searchMethod, params), query !== '')
      },
    })
    if (picked.type === 'item') {
      if (picked.item.record) return picked.item.record
    } else if (picked.type === 'button') {
      state.value = picked.value
      const { filter } = picked.button as FilterButton
      if (!(await pickFilter(server, uri, { state, name: filter }))) return undefined
    } else return undefined
  }
}

function filterButtons({ filters }: PickRecordState, types?: RecordType[]): FilterButton[] {
  const button = (filter: FilterName, icon: string, tooltip: string): FilterButton => ({
    filter,
    iconPath: new ThemeIcon(icon),
    tooltip: filters[filter] ? l10n.t('{0}: {1}', tooltip, toLabel(filters[filter].name, 60)) : tooltip,
  })
  return [
    button('document', 'book', l10n.t('Filter by Document')),
    // Only what a document quotes has a speaker.
    ...(!types || types.includes('quote') ? [button('speaker', 'person', l10n.t('Filter by Speaker'))] : []),
    button('topic', 'tag', l10n.t('Filter by Topic')),
  ]
}

/** Returns false where the writer gave up. */
async function pickFilter(
  server: LanguageServer,
  uri: string,
  { state, name }: { state: PickRecordState; name: FilterName },
): Promise<boolean> {
  const library = await server.request<Library>(libraryMethod, { uri })
  const [title, all, values] = describeFilter(name, library)
  const items: (QuickPickItem & { value?: LibraryFilter })[] = [
    { label: all },
    ...values.map((value) => ({ label: toLabel(value.name), description: String(value.records), value })),
  ]
  const picked = await pick({
    title,
    placeholder: l10n.t('Only records of the one you choose are shown'),
    canGoBack: true,
    items,
    isActive: ({ value }) => value !== undefined && value.id === state.filters[name]?.id,
  })
  if (picked.type !== 'item') return picked.type === 'back'
  if (picked.item.value) state.filters[name] = picked.item.value
  else Reflect.deleteProperty(state.filters, name)
  return true
}

function describeFilter(
  name: FilterName,
  { documents, speakers, topics }: Library,
): [title: string, all: string, values: LibraryFilter[]] {
  switch (name) {
    case 'document':
      return [
        l10n.t('Filter by Document'),
        l10n.t('All Documents'),
        documents.map(({ id, title, records }) => ({ id, name: title, records })),
      ]
    case 'speaker':
      return [l10n.t('Filter by Speaker'), l10n.t('All Speakers'), speakers]
    case 'topic':
      return [l10n.t('Filter by Topic'), l10n.t('All Topics'), topics]
  }
}

function toItems({ records, total }: SearchAnswer, isSearched: boolean): RecordItem[] {
  if (records.length === 0) return [{ label: l10n.t('Nothing fits. Try fewer words.'), alwaysShow: true }]
  const items: RecordItem[] = []
  let type: RecordType | undefined
  for (const record of records) {
    // What fits best comes first, whatever it is; without words, each type has its own part.
    if (!isSearched && record.type !== type) {
      type = record.type
      items.push({ label: nameRecordType(type), kind: QuickPickItemKind.Separator })
    }
    items.push({
      label: `$(${recordIcons[record.type]}) ${toLabel(record.heading ?? record.speaker)}`,
      description: toLabel(`${record.citation} · #${record.id}`),
      detail: toLabel(showMatch(record), LONGEST),
      alwaysShow: true,
      record,
    })
  }
  if (total > records.length) {
    items.push({ label: l10n.t('{0} more: search to find them', total - records.length), alwaysShow: true })
  }
  return items
}

/** A line shows so many characters in most windows. */
const LINE = 70

/** The words that were found are to be seen. */
function showMatch({ text, match = 0 }: RecordSummary): string {
  if (match < LINE) return text
  const start = text.lastIndexOf(' ', match - LINE / 2)
  return start > 0 ? `…${text.slice(start)}` : text
}
