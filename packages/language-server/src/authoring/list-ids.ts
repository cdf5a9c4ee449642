import type { Range } from '@florilegium/core'
import type { ContentPath } from '@florilegium/schema'
import { isMap, isScalar, isSeq, type YAMLMap } from 'yaml'
import { isRecordKind, type ContentFile } from './content-file.js'
import { toScalarRange } from './find-place-at.js'

/** What an id names. Records and retired ids share one space: no id is used twice. */
export type IdSpace = 'record' | 'section' | 'person' | 'topic' | 'document'

/** An id in a content file. */
export interface ContentId {
  space: IdSpace
  id: string
  /** Whether it is given here, used here, or said here to be used no more. */
  role: 'definition' | 'use' | 'retired'
  uri: string
  /** Its characters, without quotation marks. */
  range: Range
  /** The way to it. */
  path: ContentPath
  /** Where it is given: the entry that it names. */
  entry?: YAMLMap
  /** Set where it is written in a way that cannot be replaced word for word, such as over several lines. */
  isIrregular?: true
}

/** The fields that hold ids, and what they name. */
const fields: Readonly<Record<string, IdSpace>> = {
  section: 'section',
  speaker: 'person',
  topics: 'topic',
  supportedBy: 'record',
}

/**
 * Says what the ids in a field name.
 *
 * @param file - The file.
 * @param path - The way to the value.
 * @returns What they name; nothing where the field holds no ids of something else.
 */
export function findIdSpace({ kind }: ContentFile, path: ContentPath): IdSpace | undefined {
  const [list, , field = ''] = path
  if (list !== kind) return undefined
  if (isRecordKind(kind)) return Object.hasOwn(fields, field) ? fields[field] : undefined
  return kind === 'retired' && field === 'to' ? 'record' : undefined
}

/**
 * Lists the ids in a content file: those that it gives, and those that it uses.
 *
 * @param file - The file. It may be half written.
 * @returns The ids, in the order of the file within each list.
 */
export function listIds(file: ContentFile): ContentId[] {
  const ids: ContentId[] = []
  const root = file.yaml?.contents
  if (!isMap(root)) return ids
  if (file.kind === 'document') {
    add(root, 'id', [], { space: 'document', role: 'definition', entry: root })
    addEntries('sections', 'section')
    addEntries('people', 'person')
  } else if (file.kind === 'topics') addEntries('topics', 'topic')
  else addEntries(file.kind, 'record')
  return ids

  function addEntries(list: string, space: IdSpace): void {
    const entries = root instanceof Object && isMap(root) ? root.get(list, true) : undefined
    if (!isSeq(entries)) return
    for (const [index, entry] of entries.items.entries()) {
      if (!isMap(entry)) continue
      const role = list === 'retired' ? 'retired' : 'definition'
      add(entry, 'id', [list, index], { space, role, entry })
      for (const { key } of entry.items) {
        if (!isScalar(key) || typeof key.value !== 'string') continue
        const used = findIdSpace(file, [list, index, key.value])
        if (used) add(entry, key.value, [list, index], { space: used, role: 'use' })
      }
    }
  }

  function add(
    map: YAMLMap,
    field: string,
    path: ContentPath,
    about: Pick<ContentId, 'space' | 'role' | 'entry'>,
  ): void {
    const value = map.get(field, true)
    const at = [...path, field]
    if (isSeq(value)) value.items.forEach((item, index) => addScalar(item, [...at, index], about))
    else addScalar(value, at, about)
  }

  function addScalar(
    value: unknown,
    path: ContentPath,
    about: Pick<ContentId, 'space' | 'role' | 'entry'>,
  ): void {
    if (!isScalar(value) || typeof value.value !== 'string' || value.value === '') return
    const range = toScalarRange(value)
    const id = value.value
    const isRegular = file.text.slice(range.start, range.end) === id
    ids.push({ ...about, id, uri: file.uri, range, path, ...(!isRegular && { isIrregular: true }) })
  }
}
