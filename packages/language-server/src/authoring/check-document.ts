import { checkIdentifiers } from '@florilegium/build/prove'
import { findNearestIds } from '@florilegium/core'
import { checkDocument as checkRules, findRepeatedIds, type ContentProblem } from '@florilegium/schema'
import { addFinding } from './add-finding.js'
import { isRecordKind, recordKinds, type ContentFile, type ContentFinding } from './content-file.js'
import { toDocumentId, type ContentDocument } from './content-document.js'
import { checkSchema } from './check-schema.js'
import { findRange } from './find-range.js'
import { toWrittenDocument } from './to-written-document.js'

/** What is wrong in the files of a document, by their addresses. Each file has an entry. */
export type DocumentFindings = ReadonlyMap<string, readonly ContentFinding[]>

/**
 * Checks the files of a document: each against its schema, and all of them against each other, as the build does.
 *
 * @param document - The document, perhaps half written.
 * @param more - What else was found, with paths from the document, such as texts that do not stand in the source.
 * @returns What is wrong in each file.
 */
export function checkDocument(
  document: ContentDocument,
  more: readonly ContentProblem[] = [],
): DocumentFindings {
  const { files } = document
  const findings = new Map([...files.values()].map((file) => [file.uri, checkSchema(file)]))
  const { document: written, topics, locate } = toWrittenDocument(document)
  const source = { ...written, records: written.records.map((record) => ({ ...record, anchor: unproved })) }
  const problems = [
    ...checkRules(source, topics),
    ...findRepeatedIds(topics, 'topics'),
    ...checkIdentifiers(written),
    ...more,
  ]
  for (const { path, message, expected = [] } of problems) {
    const { file, path: inFile } = locate(path)
    const list = findings.get(file?.uri ?? '')
    if (!file || !list || isUndecided(path, inFile, file)) continue
    addFinding(list, () => {
      const found = valueAt(file.content, inFile)
      const nearest = typeof found === 'string' ? findNearestIds(found, expected) : []
      return { range: findRange(file, inFile), message, expected: nearest }
    })
  }
  for (const file of files.values()) {
    for (const finding of checkPlace(document, file)) addFinding(findings.get(file.uri) ?? [], () => finding)
  }
  return findings

  /** A file that is no YAML is guesswork. An empty value was found by the schema. And who can say what is unknown, where the file that knows is not to be had? */
  function isUndecided(path: ContentPath, inFile: ContentPath, file: ContentFile): boolean {
    const [list, , field] = path
    if (!isRead(file) || valueAt(file.content, inFile) === '' || valueAt(file.content, inFile) == null)
      return true
    if (list !== 'records') return false
    if (field === 'section' || field === 'speaker') return !isRead(files.get('document'))
    if (field === 'topics') return files.has('topics') && !isRead(files.get('topics'))
    return field === 'supportedBy' && files.has('quotes') && !isRead(files.get('quotes'))
  }
}

type ContentPath = ContentProblem['path']

const unproved = { exact: '', prefix: '', suffix: '', start: 0, end: 0, repairs: [] }

/** What the place of a file asks for: that it has a document, and that no released id is gone from it. */
function checkPlace(document: ContentDocument, file: ContentFile): ContentFinding[] {
  const { files, ids, released = {} } = document
  const { kind, content } = file
  if (!isRecordKind(kind) || !file.yaml) return []
  const range = findRange(file, [kind])
  if (!files.has('document')) {
    const message = 'There is no document.yaml in this folder. Write it: it says what the document is.'
    return [{ range, message, expected: [] }]
  }
  // Of a list that is not to be read, nothing is gone.
  if (content === undefined || file.findings.length > 0) return []
  const known = new Set(
    ids.filter(({ space }) => space === 'record').flatMap(({ id, role }) => (role === 'use' ? [] : id)),
  )
  const entries = Object.entries(released[toDocumentId(document) ?? ''] ?? {})
  return entries
    .filter(([id, { type }]) => type === recordKinds[kind] && !known.has(id))
    .map(([id]) => {
      const message = `"${id}" was released and is gone. Restore it, or say in retired.yaml what became of it.`
      return { range, message, expected: [] }
    })
}

function isRead(file: ContentFile | undefined): boolean {
  return file?.yaml !== undefined && file.findings.length === 0
}

function valueAt(content: unknown, path: ContentPath): unknown {
  return path.reduce<unknown>(
    (value, step) => (value as Record<string | number, unknown> | null | undefined)?.[step],
    content,
  )
}
