import type { ContentPath } from '@florilegium/schema'
import { contentFileSchemas } from '@florilegium/schema/content-file-schemas'
import type { ContentFile } from './content-file.js'

/** What is read of a JSON Schema. The schemas of the content files use no more to say what may stand where. */
export interface FileSchema {
  description?: string
  type?: string
  properties?: Readonly<Record<string, FileSchema>>
  required?: readonly string[]
  items?: FileSchema
  oneOf?: readonly FileSchema[]
  anyOf?: readonly FileSchema[]
  enum?: readonly unknown[]
  const?: unknown
  $ref?: string
  $defs?: Readonly<Record<string, FileSchema>>
}

/**
 * Finds what the JSON Schema of a content file says of one of its parts.
 *
 * @param file - The file.
 * @param path - The way to the part, which need not be there yet.
 * @returns The schemas that may hold there; more than one where the file does not say yet which kind of entry it is, and
 * none where nothing may stand. References are followed.
 */
export function findSchema(
  { kind, content }: Pick<ContentFile, 'kind' | 'content'>,
  path: ContentPath,
): FileSchema[] {
  const root = contentFileSchemas[kind] as FileSchema
  let schemas = expand(root, content)
  let value = content
  for (const step of path) {
    value = (value as Record<string | number, unknown> | null | undefined)?.[step]
    const inner = value
    schemas = schemas.flatMap(({ properties, items }) => {
      const next = typeof step === 'number' ? items : own(properties, step)
      return next ? expand(next, inner) : []
    })
  }
  return schemas

  /** Follows references, and takes of several forms those that the value may still be. */
  function expand(schema: FileSchema, found: unknown): FileSchema[] {
    const { $ref, ...rest } = schema
    if ($ref !== undefined) {
      const name = $ref.slice('#/$defs/'.length)
      // What is said beside a reference is said of this place, and so goes before what it leads to.
      return expand({ ...own(root.$defs, name), ...rest }, found)
    }
    const forms = schema.oneOf ?? schema.anyOf
    if (!forms) return [schema]
    const expanded = forms.flatMap((form) => expand(form, found))
    const fitting = expanded.filter((form) => mayBe(form, found))
    return fitting.length > 0 ? fitting : expanded
  }
}

/** Whether what is there already leaves a form open: its fixed fields, and the names of its fields. */
function mayBe({ properties = {} }: FileSchema, value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true
  return Object.entries(value).every(([name, field]) => {
    // A field without a value is being written.
    if (field === null) return true
    const known = own(properties, name)
    return known !== undefined && (known.const === undefined || known.const === field)
  })
}

function own<Value>(record: Readonly<Record<string, Value>> | undefined, name: string): Value | undefined {
  return record && Object.hasOwn(record, name) ? record[name] : undefined
}
