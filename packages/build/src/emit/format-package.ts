import type { Collection, ContentRecord, SourceDocument } from '@florilegium/schema'

/** The record files of a document: their name, and the type of the records in each. */
const recordModules = [
  { name: 'quotes', type: 'quote', typeName: 'Quote' },
  { name: 'recommendations', type: 'recommendation', typeName: 'Recommendation' },
] as const

/**
 * Formats a collection as the files of its package.
 *
 * @param collection - A valid collection.
 * @returns The content of each file, by its path from the folder of the built package.
 */
export function formatPackage(collection: Collection): Map<string, string> {
  const files = new Map<string, string>()
  files.set('collection.json', JSON.stringify(collection, null, 1) + '\n')
  files.set('index.js', formatIndex(collection))
  files.set(
    'index.d.ts',
    `import type { Collection } from '@florilegium/schema'
/** ${escapeComment(`The collection ${collection.name}: ${collection.documents.map((d) => d.bibliography.title).join('; ')}`)} */
declare const collection: Collection
export default collection
`,
  )
  for (const document of collection.documents) {
    for (const { name, type, typeName } of recordModules) {
      const records = document.records.filter((record) => record.type === type)
      files.set(`${document.id}/${name}.js`, formatRecords(records))
      files.set(`${document.id}/${name}.d.ts`, formatRecordTypes(records, typeName, document))
    }
    files.set(`${document.id}/index.js`, formatDocument(document))
    files.set(`${document.id}/index.d.ts`, formatDocumentTypes(document))
  }
  return files
}

function formatIndex({ name, version, documents }: Collection): string {
  const imports = documents.map(
    ({ id }) => `import { document as ${toIdentifier(id)} } from './${id}/index.js'\n`,
  )
  const list = documents.map(({ id }) => toIdentifier(id)).join(', ')
  return `${imports.join('')}
export default {
  name: ${JSON.stringify(name)},
  version: ${JSON.stringify(version)},
  documents: [${list}],
}
`
}

function formatDocument(document: SourceDocument): string {
  const { records, ...rest } = document
  const imports = recordModules.map(({ name }) => `import * as ${name}Module from './${name}.js'\n`)
  const maps = recordModules.map(({ name, type }) => {
    const entries = records
      .filter((record) => record.type === type)
      .map(({ id }) => `  ${JSON.stringify(id)}: ${name}Module.${toIdentifier(id)},\n`)
    return `export const ${name} = {\n${entries.join('')}}\n`
  })
  const list = recordModules.map(({ name }) => `...Object.values(${name})`).join(', ')
  return `${imports.join('')}
${maps.join('\n')}
export const document = {
  ...${JSON.stringify(rest, null, 2).replaceAll('\n', '\n  ')},
  records: [${list}],
}
`
}

function formatDocumentTypes(document: SourceDocument): string {
  const imports = recordModules.map(({ name }) => `import type * as ${name}Module from './${name}.js'\n`)
  const maps = recordModules.map(({ name, type }) => {
    const entries = document.records
      .filter((record) => record.type === type)
      .map(
        (record) =>
          `${formatComment(record, document, '  ')}  readonly ${JSON.stringify(record.id)}: typeof ${name}Module.${toIdentifier(record.id)}\n`,
      )
    return `export declare const ${name}: {\n${entries.join('')}}\n`
  })
  return `import type { SourceDocument } from '@florilegium/schema'
${imports.join('')}
${maps.join('\n')}
/** ${escapeComment(document.bibliography.title)} */
export declare const document: SourceDocument
`
}

function formatRecords(records: ContentRecord[]): string {
  return (
    records
      .map((record) => `export const ${toIdentifier(record.id)} = ${JSON.stringify(record, null, 2)}\n`)
      .join('\n') || 'export {}\n'
  )
}

function formatRecordTypes(records: ContentRecord[], typeName: string, document: SourceDocument): string {
  if (records.length === 0) return 'export {}\n'
  const declarations = records.map(
    (record) =>
      `${formatComment(record, document, '')}export declare const ${toIdentifier(record.id)}: ${typeName} & { readonly id: ${JSON.stringify(record.id)} }\n`,
  )
  return `import type { ${typeName} } from '@florilegium/schema'\n\n${declarations.join('\n')}`
}

/** A doc comment with the text of a record, so that an editor shows it. */
function formatComment(record: ContentRecord, document: SourceDocument, indent: string): string {
  const lines =
    record.type === 'quote'
      ? [
          `“${record.text}”`,
          '',
          `— ${document.people.find(({ id }) => id === record.speaker)?.name ?? record.speaker}`,
        ]
      : [`**${record.number}. ${record.title}**`, '', record.text]
  const body = lines.map((line) => `${indent} * ${escapeComment(line)}`.trimEnd())
  return `${indent}/**\n${body.join('\n')}\n${indent} */\n`
}

function escapeComment(text: string): string {
  return text.replaceAll('*/', '*\\/')
}

/** `robinson-inequalities` becomes `robinsonInequalities`. */
function toIdentifier(id: string): string {
  return id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())
}
