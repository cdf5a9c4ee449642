import type { Collection, SourceDocument } from '@florilegium/schema'
import { escapeComment, formatDocComment } from './format-doc-comment.js'
import { listRecordModules, type RecordModule } from './record-modules.js'
import { toIdentifier } from './to-identifier.js'

/** The fingerprints of the documents whose text is not published, by document id. */
export type Fingerprints = ReadonlyMap<string, Uint8Array>

/**
 * Formats a collection as ES modules with their types. Modules cannot read files everywhere, so the collection that the
 * package exports holds the fingerprints themselves.
 *
 * @param collection - A valid collection.
 * @param fingerprints - Its fingerprints.
 * @returns The content of each file, by its path from the folder of the built package.
 */
export function formatModules(collection: Collection, fingerprints: Fingerprints): Map<string, string> {
  const files = new Map<string, string>()
  files.set('index.js', formatIndex(collection, fingerprints))
  files.set('index.d.ts', formatIndexTypes(collection))
  for (const document of collection.documents) {
    const modules = listRecordModules(document)
    for (const module of modules) {
      files.set(`${document.id}/${module.name}.js`, formatRecords(module))
      files.set(`${document.id}/${module.name}.d.ts`, formatRecordTypes(module, document))
    }
    if (document.fullText) {
      files.set(`${document.id}/text.js`, `export const fullText = ${toCode(document.fullText)}\n`)
      files.set(`${document.id}/text.d.ts`, formatTextTypes(document))
    }
    files.set(`${document.id}/index.js`, formatDocument(document, modules))
    files.set(`${document.id}/index.d.ts`, formatDocumentTypes(document, modules))
  }
  return files
}

function formatIndex({ documents, ...rest }: Collection, fingerprints: Fingerprints): string {
  const imports = documents.map(
    ({ id }) => `import { document as ${toIdentifier(id)} } from './${id}/index.js'\n`,
  )
  const list = documents
    .map(({ id }) => {
      const name = toIdentifier(id)
      const bytes = fingerprints.get(id)
      return bytes ? `{ ...${name}, fingerprint: '${formatDataUrl(bytes)}' }` : name
    })
    .join(', ')
  return `${imports.join('')}
export default {
${formatFields(rest)}  documents: [${list}],
}
`
}

function formatIndexTypes({ name, documents }: Collection): string {
  const titles = documents.map(({ bibliography }) => bibliography.title).join('; ')
  return `import type { Collection } from '@florilegium/schema'

/** ${escapeComment(`The collection ${name}: ${titles}`)} */
declare const collection: Collection
export default collection
`
}

function formatDocument({ records: _, fullText, ...rest }: SourceDocument, modules: RecordModule[]): string {
  const imports = modules.map(({ name }) => `import * as ${name}Module from './${name}.js'\n`)
  if (fullText) imports.push(`import { fullText } from './text.js'\n`)
  const maps = modules.map(({ name, records }) => {
    const entries = records.map(({ id }) => `  ${JSON.stringify(id)}: ${name}Module.${toIdentifier(id)},\n`)
    return `export const ${name} = {\n${entries.join('')}}\n`
  })
  const list = modules.map(({ name }) => `...Object.values(${name})`).join(', ')
  return `${imports.join('')}
${maps.join('\n')}
export const document = {
${formatFields(rest)}  records: [${list}],
${fullText ? '  fullText,\n' : ''}}
`
}

function formatDocumentTypes(document: SourceDocument, modules: RecordModule[]): string {
  const imports = modules.map(({ name }) => `import type * as ${name}Module from './${name}.js'\n`)
  const maps = modules.map(({ name, records }) => {
    const entries = records.map(
      (record) =>
        `${formatDocComment(record, document, '  ')}  readonly ${JSON.stringify(record.id)}: typeof ${name}Module.${toIdentifier(record.id)}\n`,
    )
    return `/** The ${name} by id. */\nexport declare const ${name}: {\n${entries.join('')}}\n`
  })
  return `import type { SourceDocument } from '@florilegium/schema'
${imports.join('')}
${maps.join('\n')}
/** ${escapeComment(document.bibliography.title)} */
export declare const document: SourceDocument
`
}

function formatTextTypes({ bibliography }: SourceDocument): string {
  return `import type { FullText } from '@florilegium/schema'

/** The whole text of ${escapeComment(bibliography.title)} */
export declare const fullText: FullText
`
}

function formatRecords({ records }: RecordModule): string {
  return records.map((record) => `export const ${toIdentifier(record.id)} = ${toCode(record)}\n`).join('\n')
}

function formatRecordTypes({ records, typeName }: RecordModule, document: SourceDocument): string {
  const declarations = records.map(
    (record) =>
      `${formatDocComment(record, document, '')}export declare const ${toIdentifier(record.id)}: ${typeName} & { readonly id: ${JSON.stringify(record.id)} }\n`,
  )
  return `import type { ${typeName} } from '@florilegium/schema'\n\n${declarations.join('\n')}`
}

function formatFields(object: object): string {
  return Object.entries(object)
    .map(([key, value]) => `  ${JSON.stringify(key)}: ${toCode(value).replaceAll('\n', '\n  ')},\n`)
    .join('')
}

function formatDataUrl(bytes: Uint8Array): string {
  return `data:application/octet-stream;base64,${Buffer.from(bytes).toString('base64')}`
}

/** JSON is JavaScript. */
function toCode(value: unknown): string {
  return JSON.stringify(value, null, 2)
}
