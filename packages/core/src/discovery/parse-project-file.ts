import { parse, type MemberNode, type ValueNode } from '@humanwhocodes/momoa'
import { findNearestIds } from '../catalog/find-nearest-ids.js'
import { joinWords } from '../problems/join-words.js'
import type { Range } from '../range.js'
import { parseSettings, settingNames, type SettingsFault } from '../settings/parse-settings.js'
import type { ListedSetting } from './discovery.js'
import type { ProjectFile, ProjectSource } from './project-file.js'

/** Something in a project file that cannot be used. */
export interface ProjectFileFault {
  /** What was found and what to do. */
  message: string
  /** Line, from 1. */
  line: number
  /** Column, from 1, in UTF-16 code units. */
  column: number
  /** The same with its end, in UTF-16 code units of the content, half-open. */
  range: Range
}

/** What {@link parseProjectFile} returns: what can be used of the file, and what cannot. */
export interface ParseProjectFileResult {
  project: ProjectFile
  faults: ProjectFileFault[]
  /**
   * Finds what a list names.
   *
   * @returns The range of the name or path in the content; nothing where the list does not name it.
   */
  locate: (setting: ListedSetting) => Range | undefined
}

/** What is no setting of a manuscript. */
const lists = ['packages', 'bibliography', 'files', 'exclude'] as const
const ownNames: string[] = ['$schema', 'sources', ...lists]

/**
 * Reads a `florilegium.json`.
 *
 * @param text - The content of the file.
 * @returns What can be used, and everything that cannot.
 * @example
 * ```ts @import.meta.vitest
 * const text = '{\n  "packages": ["./packages/report"],\n  "source": []\n}'
 * const { project, faults, locate } = parseProjectFile(text)
 * expect(project).toEqual({ packages: ['./packages/report'] })
 * expect(faults).toEqual([
 *   {
 *     message: 'Unknown setting "source". Did you mean "sources"?',
 *     line: 3,
 *     column: 3,
 *     range: { start: 41, end: 49 },
 *   },
 * ])
 * expect(locate({ list: 'packages', name: './packages/report' })).toEqual({ start: 17, end: 36 })
 * ```
 */
export function parseProjectFile(text: string): ParseProjectFileResult {
  const json = text.replace(/^\uFEFF/, '')
  const mark = text.length - json.length
  let root: ValueNode
  let value: unknown
  try {
    root = parse(json).body
    value = JSON.parse(json)
  } catch (error) {
    const { line = 1, column = 1, offset = 0, message } = error as Error & Partial<Location>
    const start = Math.min(mark + offset, text.length)
    const fault = {
      message: `Not valid JSON: ${message.replace(/\.? \(\d+:\d+\)$/, '')}.`,
      line,
      column,
      range: { start, end: Math.min(start + 1, text.length) },
    }
    return { project: {}, faults: [fault], locate: () => undefined }
  }
  const { project, faults } = readProject(value)
  return {
    project,
    faults: faults.map(({ message, path, isKey }) => {
      const { start, end } = findNode(root, path, isKey).loc
      return { message, line: start.line, column: start.column, range: toRange(start, end) }
    }),
    locate({ list, name }) {
      const nodes = findNode(root, [list])
      const elements =
        nodes.type === 'Array' ? nodes.elements.map(({ value: item }) => findNode(item, ['path'])) : []
      const named = elements.find((item) => item.type === 'String' && item.value === name)
      return named && toRange(named.loc.start, named.loc.end)
    },
  }

  function toRange(start: Location, end: Location): Range {
    return { start: mark + start.offset, end: mark + end.offset }
  }
}

type Location = ValueNode['loc']['start']

function readProject(value: unknown): { project: ProjectFile; faults: SettingsFault[] } {
  const faults: SettingsFault[] = []
  if (!isObject(value)) return { project: {}, faults: parseSettings(value).faults }
  const project: ProjectFile = {}
  const settings: Record<string, unknown> = {}
  for (const [name, setting] of Object.entries(value)) {
    if (settingNames.includes(name)) settings[name] = setting
    else if (!ownNames.includes(name)) faults.push(unknownName(name))
  }
  for (const name of lists) {
    if (value[name] !== undefined) project[name] = readList(name, value[name], isName)
  }
  if (value['sources'] !== undefined) project.sources = readList('sources', value['sources'], isSource)
  const parsed = parseSettings(settings)
  return { project: { ...parsed.settings, ...project }, faults: [...faults, ...parsed.faults] }

  function readList<Item>(name: string, list: unknown, isItem: (item: unknown) => item is Item): Item[] {
    if (!Array.isArray(list)) {
      faults.push({ message: `Expected a list, found ${JSON.stringify(list)}.`, path: [name] })
      return []
    }
    return list.filter((item: unknown, index): item is Item => {
      if (isItem(item)) return true
      const expected = name === 'sources' ? 'a path, or an object with a "path"' : 'a text'
      const message = `Expected ${expected}, found ${JSON.stringify(item)}.`
      faults.push({ message, path: [name, String(index)] })
      return false
    })
  }
}

function unknownName(name: string): SettingsFault {
  const known = [...ownNames, ...settingNames]
  const nearest = findNearestIds(name, known)
  const remedy = nearest.length > 0 ? `Did you mean ${joinWords(nearest)}?` : `Write ${joinWords(known)}.`
  return { message: `Unknown setting "${name}". ${remedy}`, path: [name], isKey: true }
}

/** The node under keys, or the nearest around it that is there; where asked for, the last key itself. */
function findNode(root: ValueNode, path: readonly string[], isKey = false): ValueNode | MemberNode['name'] {
  let node = root
  for (const [depth, name] of path.entries()) {
    const member =
      node.type === 'Object'
        ? node.members.find(({ name: key }) => ('value' in key ? key.value : key.name) === name)
        : undefined
    if (member && isKey && depth === path.length - 1) return member.name
    const next = member?.value ?? (node.type === 'Array' ? node.elements[Number(name)]?.value : undefined)
    if (!next) break
    node = next
  }
  return node
}

function isName(value: unknown): value is string {
  return typeof value === 'string' && value !== ''
}

function isSource(value: unknown): value is string | ProjectSource {
  if (isName(value)) return true
  return (
    isObject(value) &&
    isName(value['path']) &&
    ['id', 'title', 'language'].every((name) => value[name] === undefined || isName(value[name]))
  )
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
