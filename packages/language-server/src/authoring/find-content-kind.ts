import { documentKinds, type ContentKind } from './content-file.js'

/** A file names its schema before its content. */
const HEAD_LENGTH = 2000

const modeline = /^#[ \t]*yaml-language-server:[ \t]*\$schema=[ \t]*(\S+)/m
const field = /^\$schema:[ \t]*["']?([^\s"']+)/m
const ours =
  /florilegium.*\/(document|quotes|passages|recommendations|provisions|retired|topics)-file\.schema\.json$/

/** What a file says of itself, or where it stands. */
export interface FindContentKindResult {
  /** Which of the files it is; or would be, in a content package. */
  kind: ContentKind
  /** The folder that must be a content package, where the file does not say so itself. */
  packageFolder?: string
}

/**
 * Finds out whether a YAML file is one of a content package: by the schema that it names, else by its place.
 *
 * @param uri - Its address.
 * @param text - What stands in it.
 * @returns Which file it is; nothing for any other YAML.
 * @example
 * ```ts @import.meta.vitest
 * const schema = '../node_modules/@florilegium/schema/schemas/topics-file.schema.json'
 * expect(findContentKind('file:///a.yaml', `# yaml-language-server: $schema=${schema}\n`)).toEqual({ kind: 'topics' })
 * expect(findContentKind('file:///p/content/report/quotes.yaml', '')).toEqual({ kind: 'quotes', packageFolder: 'file:///p' })
 * expect(findContentKind('file:///p/compose.yaml', '')).toBeUndefined()
 * ```
 */
export function findContentKind(uri: string, text: string): FindContentKindResult | undefined {
  const head = text.slice(0, HEAD_LENGTH)
  const schema = modeline.exec(head)?.[1] ?? field.exec(head)?.[1]
  if (schema !== undefined) {
    const kind = ours.exec(schema)?.[1]
    return kind === undefined ? undefined : { kind: kind as ContentKind }
  }
  const [name = '', folder = '', above = ''] = uri.split('/').reverse()
  const kind = name.endsWith('.yaml') ? name.slice(0, -'.yaml'.length) : ''
  if (kind === 'topics' && folder === 'content') return { kind, packageFolder: ancestor(uri, 2) }
  if (above !== 'content' || !documentKinds.some((known) => known === kind)) return undefined
  return { kind: kind as ContentKind, packageFolder: ancestor(uri, 3) }
}

function ancestor(uri: string, levels: number): string {
  return uri.split('/').slice(0, -levels).join('/')
}
