import type { Range } from '@florilegium/core'
import type { ContentFile } from './content-file.js'
import type { ContentDocument } from './content-document.js'
import { describeId } from './describe-id.js'
import { findCompletionPlace, type CompletionPlace } from './find-completion-place.js'
import { findSchema, type FileSchema } from './find-schema.js'
import { formatEntrySnippet, formatFieldSnippet, sortFields } from './format-snippet.js'
import { findIdSpace } from './list-ids.js'

/** Something that an editor offers in a content file. */
export interface ContentCompletion {
  label: string
  kind: 'field' | 'value' | 'id' | 'entry'
  /** A few words beside the label. */
  detail?: string
  /** Markdown. */
  documentation?: string
  range: Range
  /** A snippet as LSP has it: of several lines, those after the first stand from the indentation of the first on. */
  snippet: string
}

/**
 * Offers what may stand where a content file is being written: fields that are not there yet, those that must be first;
 * fixed values; ids of the document; whole entries.
 *
 * @param document - The document.
 * @param file - The file of it that is written.
 * @param offset - Where the cursor is.
 * @returns What may stand there, the likeliest first.
 */
export function provideContentCompletion(
  document: ContentDocument,
  file: ContentFile,
  offset: number,
): ContentCompletion[] {
  const place = findCompletionPlace(file, offset)
  if (!place) return []
  const schemas = findSchema(place.file, place.path)
  const results: ContentCompletion[] = []
  if (place.kind === 'key') {
    const isEmptyEntry = typeof place.path.at(-1) === 'number' && place.fields.size === 0
    if (isEmptyEntry) results.push(...offerEntries(schemas, ''))
    results.push(...offerFields(schemas))
    const list = place.list === undefined ? [] : findSchema(place.file, [place.list])
    for (const { items } of [...schemas, ...list]) {
      if (items) results.push(...offerEntries(findSchema(place.file, [...listPath(list), 0]), '- '))
    }
  }
  const isScalar = schemas.some(({ type, enum: values }) => values ?? (type !== 'object' && type !== 'array'))
  if (isScalar) results.push(...offerValues(schemas, place))
  return results

  function listPath(list: readonly FileSchema[]) {
    return list.length > 0 && place?.list !== undefined ? [place.list] : (place?.path ?? [])
  }

  function offerFields(schemas: readonly FileSchema[]): ContentCompletion[] {
    const { range, fields: present, path } = place as CompletionPlace
    const hasColon = /^\s*:/.test(file.text.slice(range.end))
    const required = new Set(schemas.flatMap(({ required = [] }) => required))
    const names = new Set(schemas.flatMap(({ properties = {} }) => Object.keys(properties)))
    const fresh = sortFields([...names]).filter((name) => !present.has(name))
    const inOrder = [
      ...fresh.filter((name) => required.has(name)),
      ...fresh.filter((name) => !required.has(name)),
    ]
    return inOrder.map((name) => {
      const { file: read } = place as CompletionPlace
      const field = findSchema(read, [...path, name])
      const isBlock = findSchema(read, [...path, name, 0]).some(({ properties }) => properties)
      const documentation = field.find(({ description }) => description)?.description
      return {
        label: name,
        kind: 'field',
        ...(required.has(name) && { detail: 'required' }),
        ...(documentation !== undefined && { documentation }),
        range,
        snippet: hasColon ? name : formatFieldSnippet(name, field[0] ?? {}, { isBlock }),
      }
    })
  }

  function offerEntries(schemas: readonly FileSchema[], dash: string): ContentCompletion[] {
    const { range } = place as CompletionPlace
    return schemas.flatMap((schema) => {
      if (!schema.properties) return []
      const type = schema.properties['type']?.const
      const name = typeof type === 'string' ? `new entry: ${type}` : 'new entry'
      return {
        label: `${dash}${name}`,
        kind: 'entry' as const,
        ...(schema.description !== undefined && { documentation: schema.description }),
        range,
        snippet: formatEntrySnippet(schema, { dash, listIds: listKnown }),
      }
    })
  }

  /** The ids that a field of a new entry may hold. */
  function listKnown(field: string): string[] {
    const space = findIdSpace(file, [file.kind, 0, field])
    return space ? listCandidates(document, field, space).map(({ id }) => id) : []
  }

  function offerValues(
    schemas: readonly FileSchema[],
    { path, range, values: present }: CompletionPlace,
  ): ContentCompletion[] {
    const space = findIdSpace(file, path)
    if (space) {
      const field = String(path[2])
      return listCandidates(document, field, space)
        .filter(({ id }) => !present.has(id))
        .map(({ id, detail }) => {
          const documentation = describeId(document, space, id)
          return {
            label: id,
            kind: 'id',
            ...(detail !== '' && { detail }),
            ...(documentation !== undefined && { documentation }),
            range,
            snippet: id,
          }
        })
    }
    const values = schemas.flatMap(
      (schema) => schema.enum ?? (schema.const === undefined ? [] : [schema.const]),
    )
    return Array.from(new Set(values.map(String)), (value) => ({
      label: value,
      kind: 'value',
      range,
      snippet: value,
    }))
  }
}

/** The ids that a field may hold: only quotations support, and nothing leads to what is retired. */
function listCandidates(
  { ids }: ContentDocument,
  field: string,
  space: string,
): { id: string; detail: string }[] {
  return ids
    .filter((known) => known.space === space && known.role === 'definition')
    .filter(({ path }) => field !== 'supportedBy' || path[0] === 'quotes')
    .map(({ id, entry }) => {
      const detail = ['title', 'name', 'text']
        .map((name) => entry?.get(name))
        .find((value) => typeof value === 'string')
      return { id, detail: typeof detail === 'string' ? detail.slice(0, 60) : '' }
    })
}
