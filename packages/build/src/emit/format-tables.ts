import type { Collection, ContentRecord, SourceDocument } from '@florilegium/schema'
import { stringify } from 'csv-stringify/sync'

/** What is between the entries of a list in a cell. */
const SEPARATOR = '; '

interface Column<Row> {
  name: string
  description: string
  type?: 'integer' | 'boolean'
  value: (row: Row) => string | number | boolean | undefined
}

interface RecordRow {
  document: SourceDocument
  record: ContentRecord
}

const recordColumns: Column<RecordRow>[] = [
  { name: 'document', description: 'The id of the document.', value: ({ document }) => document.id },
  {
    name: 'id',
    description: 'The id of the record, unique in its document.',
    value: ({ record }) => record.id,
  },
  {
    name: 'type',
    description: 'quote, passage, recommendation or provision.',
    value: ({ record }) => record.type,
  },
  { name: 'section', description: 'The id of its section.', value: ({ record }) => record.section },
  { name: 'text', description: 'The exact words, in clean spelling.', value: ({ record }) => record.text },
  {
    name: 'speaker',
    description: 'Of a quotation: who said it.',
    value: ({ document, record }) =>
      record.type === 'quote' ? document.people.find(({ id }) => id === record.speaker)?.name : undefined,
  },
  {
    name: 'partial',
    description: 'Of a quotation: whether the document quotes only a part of a sentence.',
    type: 'boolean',
    value: ({ record }) => (record.type === 'quote' ? (record.partial ?? false) : undefined),
  },
  {
    name: 'kind',
    description: 'Of a recommendation: numbered, box, step or statement.',
    value: ({ record }) => (record.type === 'recommendation' ? record.kind : undefined),
  },
  {
    name: 'number',
    description: 'Of a recommendation: its number in the document.',
    type: 'integer',
    value: ({ record }) => (record.type === 'recommendation' ? record.number : undefined),
  },
  {
    name: 'title',
    description: 'Of a recommendation: its heading. Of a provision: how it is cited.',
    value: ({ record }) => {
      if (record.type === 'recommendation') return record.title
      return record.type === 'provision' ? record.label : undefined
    },
  },
  {
    name: 'addressees',
    description: `Of a recommendation: who is to act, separated by "${SEPARATOR}".`,
    value: ({ record }) => (record.type === 'recommendation' ? record.addressees.join(SEPARATOR) : undefined),
  },
  {
    name: 'topics',
    description: `The ids of its topics, separated by "${SEPARATOR}".`,
    value: ({ record }) => record.topics.join(SEPARATOR),
  },
  {
    name: 'supported_by',
    description: `Of a recommendation: the ids of the quotations that bear it out, separated by "${SEPARATOR}".`,
    value: ({ record }) =>
      record.type === 'recommendation' ? record.supportedBy.join(SEPARATOR) : undefined,
  },
]

const documentColumns: Column<SourceDocument>[] = [
  { name: 'id', description: 'The id of the document.', value: ({ id }) => id },
  { name: 'title', description: 'Its title.', value: ({ bibliography }) => bibliography.title },
  {
    name: 'authors',
    description: `Its authors, separated by "${SEPARATOR}".`,
    value: ({ bibliography }) =>
      bibliography.author
        .map((name) => ('literal' in name ? name.literal : `${name.given} ${name.family}`))
        .join(SEPARATOR),
  },
  {
    name: 'year',
    description: 'The year it was published.',
    type: 'integer',
    value: ({ bibliography }) => bibliography.issued['date-parts'][0]?.[0],
  },
  { name: 'url', description: 'Where it is presented.', value: ({ bibliography }) => bibliography.URL },
  { name: 'rights', description: 'Whose the text is.', value: ({ rights }) => rights },
]

/**
 * Formats a collection as a Frictionless data package: tables as CSV, and the file that describes them.
 *
 * @param collection - The collection.
 * @returns The content of `datapackage.json`, `records.csv` and `documents.csv`, by name.
 * @see https://datapackage.org
 */
export function formatTables(collection: Collection): Map<string, string> {
  const rows = collection.documents.flatMap((document) =>
    document.records.map((record) => ({ document, record })),
  )
  const description = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: collection.name.replace(/^@/, '').replace('/', '-'),
    title: collection.documents.map(({ bibliography }) => bibliography.title).join('; '),
    version: collection.version,
    ...listLicenses(collection),
    sources: collection.documents.map(({ bibliography: { title, URL } }) => ({
      title,
      ...(URL !== undefined && { path: URL }),
    })),
    resources: [
      describeTable('records', recordColumns, {
        primaryKey: ['document', 'id'],
        foreignKeys: [{ fields: ['document'], reference: { resource: 'documents', fields: ['id'] } }],
      }),
      describeTable('documents', documentColumns, { primaryKey: ['id'] }),
    ],
  }
  return new Map([
    ['datapackage.json', JSON.stringify(description, null, 2) + '\n'],
    ['records.csv', formatCsv(recordColumns, rows)],
    ['documents.csv', formatCsv(documentColumns, collection.documents)],
  ])
}

/** A data package has licences only where all of its content is under one. */
function listLicenses({ documents }: Collection): { licenses?: { path: string }[] } {
  const paths = documents.map(({ license }) => license)
  if (!paths.every((path) => path !== undefined)) return {}
  return { licenses: [...new Set(paths)].map((path) => ({ path })) }
}

function describeTable<Row>(name: string, columns: Column<Row>[], keys: object): object {
  const fields = columns.map(({ name, description, type = 'string' }) => ({ name, type, description }))
  return {
    name,
    path: `${name}.csv`,
    type: 'table',
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    schema: { fields, ...keys },
  }
}

function formatCsv<Row>(columns: Column<Row>[], rows: Row[]): string {
  const cells = rows.map((row) => columns.map(({ value }) => value(row)))
  return stringify([columns.map(({ name }) => name), ...cells], {
    cast: { boolean: (value) => String(value) },
  })
}
