import type { Range } from '@florilegium/core'
import type { ContentPath } from '@florilegium/schema'
import { isMap, isScalar, isSeq, visit, type YAMLMap } from 'yaml'
import type { ContentFile } from './content-file.js'
import { parseContentFile } from './parse-content-file.js'

/** Where a writer goes on: what may stand there depends on it. */
export interface CompletionPlace {
  /** Whether a field is named here, or a value stands here. */
  kind: 'key' | 'value'
  /** The way to the object whose field it is, or to the value. */
  path: ContentPath
  /** The word that is being written. */
  range: Range
  /** The fields of the object that are there. */
  fields: ReadonlySet<string>
  /** The values that the list around it has. */
  values: ReadonlySet<string>
  /** The file with a word put where the cursor is, so that it can be read. */
  file: ContentFile
  /** Set where another entry of a list may begin: the field of the list. */
  list?: string
}

type FoundMark = Pick<CompletionPlace, 'kind' | 'path' | 'fields' | 'values'>

/** A word that nobody writes. */
const mark = 'florilegium0cursor'

/**
 * Finds out what is written at the cursor: it puts a word there, reads the file, and looks where the word came to stand.
 *
 * @param file - The file, half written.
 * @param offset - Where the cursor is, in UTF-16 code units.
 * @returns The place; nothing in running text and comments.
 */
export function findCompletionPlace(file: ContentFile, offset: number): CompletionPlace | undefined {
  const { text } = file
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1
  const before = text.slice(lineStart, offset)
  if (/(^|\s)#/.test(before)) return undefined
  const word = /[\w$/-]*$/.exec(before)?.[0] ?? ''
  const rest = /^[\w$/-]*/.exec(text.slice(offset))?.[0] ?? ''
  const range = { start: offset - word.length, end: offset + rest.length }
  const follows = text.slice(range.end, lineEnd(text, range.end))
  // At the beginning of a line, a field may be named, or an entry of a list begin.
  if (/^\s*(- +)*[\w$-]*$/.test(before)) {
    const colon = /^\s*:/.test(follows) ? '' : ':'
    const found = read(colon)
    const isBlank = before.slice(0, before.length - word.length).trim() === ''
    const list = isBlank ? findListAbove(text, range.start) : undefined
    if (found) return { ...found, ...(list !== undefined && { list }) }
  }
  return read('')

  function read(colon: string): CompletionPlace | undefined {
    const marked = text.slice(0, range.start) + mark + colon + text.slice(range.end)
    const parsed = parseContentFile(marked, file)
    const found = findMark(parsed)
    if (!found) return undefined
    if (colon !== '' && found.kind !== 'key') return undefined
    return { ...found, range, file: parsed }
  }
}

function findMark(parsed: ContentFile): FoundMark | undefined {
  let result: FoundMark | undefined
  if (!parsed.yaml) return undefined
  visit(parsed.yaml, {
    Scalar(key, node, ancestors) {
      if (node.value !== mark) return undefined
      const path = toPath([...ancestors, node])
      const map = ancestors.at(-2)
      result =
        key === 'key' && isMap(map)
          ? { kind: 'key', path: path.slice(0, -1), fields: keysOf(map), values: valuesOf(ancestors.at(-3)) }
          : { kind: 'value', path, fields: new Set(), values: valuesOf(ancestors.at(-1)) }
      return visit.BREAK
    },
  })
  return result
}

/** The way to a node through the nodes above it. */
function toPath(nodes: readonly unknown[]): ContentPath {
  return nodes.slice(0, -1).flatMap((node, depth): (string | number)[] => {
    const next = nodes[depth + 1]
    const { items, key } = node as { items?: unknown[]; key?: unknown }
    if (isScalar(key)) return [String(key.value)]
    return isMap(node) || !items ? [] : [items.indexOf(next)]
  })
}

function valuesOf(list: unknown): Set<string> {
  const items = isSeq(list) ? list.items : []
  return new Set(items.flatMap((item) => (isScalar(item) && item.value !== mark ? String(item.value) : [])))
}

function keysOf(map: YAMLMap): Set<string> {
  return new Set(
    map.items.flatMap(({ key }) => (isScalar(key) && key.value !== mark ? String(key.value) : [])),
  )
}

/** At the indentation of the entries of a list, another may begin: finds the field of the list, at the left edge above. */
function findListAbove(text: string, offset: number): string | undefined {
  const lines = text.slice(0, offset).split('\n')
  const indent = lines.pop()?.length
  let entryIndent: number | undefined
  for (const line of lines.reverse()) {
    const field = /^([\w$-]+):\s*(#.*)?$/.exec(line)?.[1]
    if (field !== undefined) return entryIndent === indent ? field : undefined
    if (/^[^\s#-]/.test(line)) return undefined
    // The last one seen is the first of the list.
    entryIndent = /^(\s*)- /.exec(line)?.[1]?.length ?? entryIndent
  }
  return undefined
}

function lineEnd(text: string, offset: number): number {
  const end = text.indexOf('\n', offset)
  return end < 0 ? text.length : end
}
