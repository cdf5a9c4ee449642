import type { WrittenDocument, WrittenRecord } from '@florilegium/build/prove'
import type { ContentPath, Topic } from '@florilegium/schema'
import { recordKinds, type ContentFile, type RecordKind } from './content-file.js'
import type { ContentDocument } from './content-document.js'

/** A document as the build sees it, and the way back to the files. */
export interface ToWrittenDocumentResult {
  document: WrittenDocument
  topics: Topic[]
  /** Says in which file a part of the document stands, and the way to it there. */
  locate: (path: ContentPath) => { file: ContentFile | undefined; path: ContentPath }
}

/**
 * Puts together what the files of a document say, for rules that expect files without a fault. What is missing, or of
 * another type, is empty here; the schema has a word on it.
 *
 * @param document - The document, perhaps half written.
 * @returns The document as the build sees it.
 */
export function toWrittenDocument({ files }: ContentDocument): ToWrittenDocumentResult {
  const main = toObject(files.get('document')?.content)
  const source = toObject(main['source'])
  const origins: { file: ContentFile; path: ContentPath }[] = []
  const records: WrittenRecord[] = []
  for (const kind of Object.keys(recordKinds) as RecordKind[]) {
    const file = files.get(kind)
    if (!file) continue
    for (const [index, record] of toEntries(toObject(file.content)[kind]).entries()) {
      records.push(toRecord(kind, record))
      origins.push({ file, path: [kind, index] })
    }
  }
  const retired = toEntries(toObject(files.get('retired')?.content)['retired']).map((entry) => {
    const id = toText(entry['id'])
    if (entry['type'] === 'withdrawn') {
      return { type: 'withdrawn' as const, id, reason: toText(entry['reason']) }
    }
    const { to } = entry
    return Array.isArray(to)
      ? { type: 'split' as const, id, to: to.map(toText) }
      : { type: 'moved' as const, id, to: toText(to) }
  })
  return {
    document: {
      id: toText(main['id']),
      bibliography: {
        type: 'document',
        title: '',
        author: [],
        issued: { 'date-parts': [[0]] },
        language: toText(toObject(main['bibliography'])['language']),
      },
      rights: '',
      source: {
        file: toText(source['file']),
        sha256: toText(source['sha256']),
        ...(source['extracted'] === true && { extracted: true }),
      },
      sections: toEntries(main['sections']).map((section) => ({
        id: toText(section['id']),
        title: toText(section['title']),
        ...(typeof section['label'] === 'string' && { label: section['label'] }),
        lines: toTexts(section['lines']),
        asides: toTexts(section['asides']),
      })),
      people: toEntries(main['people']).map(({ id, name }) => ({ id: toText(id), name: toText(name) })),
      records,
      retired,
    },
    topics: toEntries(toObject(files.get('topics')?.content)['topics']).map((topic) => ({
      id: toText(topic['id']),
      title: toText(topic['title']),
      description: toText(topic['description']),
    })),
    locate(path) {
      const [field, index, ...rest] = path
      const origin = field === 'records' ? origins[Number(index)] : undefined
      if (origin) return { file: origin.file, path: [...origin.path, ...rest] }
      if (field === 'retired' || field === 'topics') return { file: files.get(field), path }
      return { file: files.get('document'), path }
    },
  }
}

function toRecord(kind: RecordKind, record: Record<string, unknown>): WrittenRecord {
  const base = {
    id: toText(record['id']),
    section: toText(record['section']),
    text: toText(record['text']),
    topics: toTexts(record['topics']),
  }
  switch (kind) {
    case 'quotes':
      return { ...base, type: 'quote', speaker: toText(record['speaker']) }
    case 'passages':
      return { ...base, type: 'passage' }
    case 'provisions':
      return { ...base, type: 'provision', label: toText(record['label']) }
    case 'recommendations': {
      const { title } = record
      return {
        ...base,
        type: 'recommendation',
        kind: 'statement',
        ...(typeof title === 'string' && title !== '' && { title }),
        addressees: toTexts(record['addressees']),
        supportedBy: toTexts(record['supportedBy']),
      }
    }
  }
}

function toObject(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : {}
}

function toEntries(value: unknown): Record<string, unknown>[] {
  return Array.isArray(value) ? value.map(toObject) : []
}

function toTexts(value: unknown): string[] {
  return Array.isArray(value) ? value.map(toText) : []
}

function toText(value: unknown): string {
  return typeof value === 'string' ? value : ''
}
