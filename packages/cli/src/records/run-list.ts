import { formatBibliographyEntry, toPlainText, type Catalog } from '@florilegium/core'
import pc from 'picocolors'
import { toVisible } from '../formats/to-visible.js'
import { hasColors } from '../program/has-colors.js'
import { print } from '../program/print.js'
import type { Outcome } from '../program/to-exit-code.js'
import { openProject } from '../project/open-project.js'
import { formatRecord } from './format-record.js'
import { toRecordOutput } from './record-output.js'

/** The kinds of records that can be listed, and their types. */
const recordTypes = {
  quotes: 'quote',
  passages: 'passage',
  provisions: 'provision',
  recommendations: 'recommendation',
} as const

/** What can be listed. */
export type ListKind = keyof typeof recordTypes | 'documents' | 'people' | 'topics'

/** What `florilegium list` is asked to do. */
export interface ListCommandOptions {
  json?: true
  /** The id of a document. Default: all. */
  document?: string
  project?: string
}

/**
 * Runs `florilegium list`.
 *
 * @param kind - What is listed.
 * @param options - Which of them.
 * @returns How it ended.
 */
export async function runList(
  kind: ListKind,
  { json, document, project }: ListCommandOptions,
): Promise<Outcome> {
  const { catalog } = await openProject(project)
  const colors = pc.createColors(hasColors(process.stdout.isTTY, process.env))
  if (kind !== 'documents' && kind !== 'people' && kind !== 'topics') {
    const type = recordTypes[kind]
    const records = catalog.entries
      .filter((entry) => entry.record.type === type && isOf(entry.document.id))
      .map(toRecordOutput)
    await print(json ? toJson(records) : records.map((record) => formatRecord(record, colors)).join('\n'))
    return {}
  }
  const rows = listOthers(kind, catalog, isOf)
  const lines = rows.map(({ id, line }) => `${colors.bold(id)}  ${toVisible(line)}\n`)
  await print(json ? toJson(rows.map(({ data }) => data)) : lines.join(''))
  return {}

  function isOf(id: string): boolean {
    return document === undefined || document === id
  }
}

interface Row {
  id: string
  line: string
  data: object
}

function listOthers(
  kind: 'documents' | 'people' | 'topics',
  catalog: Catalog,
  isOf: (id: string) => boolean,
): Row[] {
  const documents = catalog.documents.filter(({ id }) => isOf(id))
  switch (kind) {
    case 'documents':
      return documents.map((document) => {
        const { id, bibliography, records } = document
        const line = toPlainText(formatBibliographyEntry(document))
        return { id, line, data: { id, bibliography, records: records.length } }
      })
    case 'people':
      return documents.flatMap(({ id: document, people }) =>
        people.map(({ id, name, role = null }) => ({
          id,
          line: role === null ? name : `${name}, ${role}`,
          data: { id, name, role, document },
        })),
      )
    case 'topics':
      return catalog.topics.map((topic) => ({ id: topic.id, line: topic.description, data: topic }))
  }
}

function toJson(rows: readonly object[]): string {
  return `${JSON.stringify(rows)}\n`
}
