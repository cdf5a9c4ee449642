import { isMap, isNode, isScalar, parseDocument, type Document } from 'yaml'
import { findFrontMatter } from '../manuscript/blocks/find-front-matter.js'
import { createProblem, type Problem } from '../problems/problem.js'
import type { Range } from '../range.js'
import { parseSettings } from './parse-settings.js'
import type { Settings } from './settings.js'

/** What the front matter of a manuscript says to us. */
export interface FrontMatter {
  /** What stands under `florilegium`, with `references` and `lang` as Pandoc knows them. */
  settings: Settings
  /** The paths of bibliography files, from the manuscript's folder, as they stand under `bibliography`. */
  bibliography: string[]
  problems: Problem[]
}

/** Words without which front matter says nothing to us. */
export const relevantKeys = /^(?:florilegium|bibliography|references|lang)[ \t]*:/m

/**
 * Reads the front matter of a manuscript, as far as it is for us.
 *
 * @param text - The manuscript.
 * @returns The settings and what is wrong with them. Front matter in TOML says nothing to us.
 * @example
 * ```ts @import.meta.vitest
 * const { settings, problems } = parseFrontMatter('---\nlang: de\nflorilegium:\n  citations: notes\n---\n')
 * expect(settings).toEqual({ locale: 'de' })
 * expect(problems[0]).toMatchObject({
 *   code: 'invalid-settings',
 *   message: 'Expected "author-date", "note" or "full", found "notes".',
 *   range: { start: 39, end: 44 },
 * })
 * ```
 */
export function parseFrontMatter(text: string): FrontMatter {
  const range = findFrontMatter(text)
  const front: FrontMatter = { settings: {}, bibliography: [], problems: [] }
  if (!range || !text.startsWith('---', range.start)) return front
  const start = text.indexOf('\n', range.start) + 1
  const source = text.slice(start, range.end - 3)
  if (!relevantKeys.test(source)) return front
  const document = parseDocument(source, { logLevel: 'silent' })
  const [error] = document.errors
  if (error) {
    const [from, to] = error.pos
    report(
      { start: start + from, end: start + Math.max(to, from + 1) },
      `The front matter is not valid YAML: ${firstLine(error.message)}`,
    )
    return front
  }
  const value: unknown = document.toJS({ maxAliasCount: 100 })
  if (!isMap(document.contents) || typeof value !== 'object' || value === null) return front
  const { florilegium, references, bibliography, lang } = value as Record<string, unknown>
  if (typeof lang === 'string') front.settings.locale = lang
  if (references !== undefined) add({ references }, [])
  if (florilegium !== undefined && florilegium !== null) add(florilegium, ['florilegium'])
  front.bibliography = [bibliography].flat().filter((path) => typeof path === 'string')
  return front

  function add(settings: unknown, base: string[]): void {
    const parsed = parseSettings(settings)
    Object.assign(front.settings, parsed.settings)
    for (const { message, path, isKey, expected } of parsed.faults)
      report(locate(document, { path: [...base, ...path], isKey, offset: start }), message, expected)
  }

  function report(at: Range, message: string, expected: string[] = []): void {
    front.problems.push(createProblem('invalid-settings', { range: at, message, expected }))
  }
}

interface LocateOptions {
  path: string[]
  isKey: true | undefined
  offset: number
}

function locate(document: Document, { path, isKey, offset }: LocateOptions): Range {
  const node = isKey ? findKey(document, path) : document.getIn(path, true)
  const [start, end] = isNode(node) && node.range ? node.range : [0, 0]
  return { start: offset + start, end: offset + end }
}

function findKey(document: Document, path: string[]): unknown {
  const map = document.getIn(path.slice(0, -1), true)
  if (!isMap(map)) return undefined
  return map.items.find(({ key }) => isScalar(key) && String(key.value) === path.at(-1))?.key
}

function firstLine(message: string): string {
  return (message.split('\n', 1)[0] ?? '').replace(/ at line \d+, column \d+:?$/, '.')
}
