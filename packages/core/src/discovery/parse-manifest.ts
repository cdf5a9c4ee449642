/** What a `package.json` says to us. */
export interface Manifest {
  name?: string
  version?: string
  /** The names of what it depends on, for use or for development. */
  dependencies: string[]
  /** The path of its collection, from its folder, where it is a content package. */
  collection?: string
  /** Set where it calls itself a content package. */
  hasKeyword: boolean
  /** Set where it is the root of a workspace. */
  isWorkspaceRoot: boolean
}

/** The keyword of content packages. */
const KEYWORD = 'florilegium-package'

/**
 * Reads a `package.json`, as far as it is for us. Whatever has another form than it should is taken for not there.
 *
 * @param text - The content of the file.
 * @returns What it says; nothing where it is no JSON object.
 * @example
 * ```ts @import.meta.vitest
 * const manifest = parseManifest('{"name": "a", "florilegium": {"collection": "./collection.json"}, "dependencies": {"b": "1"}}')
 * expect(manifest).toMatchObject({ name: 'a', collection: './collection.json', dependencies: ['b'] })
 * ```
 */
export function parseManifest(text: string): Manifest | undefined {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return undefined
  }
  if (!isObject(value)) return undefined
  const { name, version, keywords, florilegium, workspaces } = value
  const collection = isObject(florilegium) ? florilegium['collection'] : undefined
  const lists = [value['dependencies'], value['devDependencies']]
  return {
    ...(typeof name === 'string' && { name }),
    ...(typeof version === 'string' && { version }),
    dependencies: lists.flatMap((list) => (isObject(list) ? Object.keys(list) : [])),
    ...(typeof collection === 'string' && { collection }),
    hasKeyword: Array.isArray(keywords) && keywords.includes(KEYWORD),
    isWorkspaceRoot: workspaces !== undefined,
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
