import { parse, type ValueNode } from '@humanwhocodes/momoa'
import { findNearestIds } from '../catalog/find-nearest-ids.js'
import { joinWords } from '../problems/join-words.js'
import { parseSettings, settingNames, type SettingsFault } from '../settings/parse-settings.js'
import type { ProjectFile, ProjectSource } from './project-file.js'

/** Something in a project file that cannot be used. */
export interface ProjectFileFault {
  /** What was found and what to do. */
  message: string
  /** Line, from 1. */
  line: number
  /** Column, from 1, in UTF-16 code units. */
  column: number
}

/** What {@link parseProjectFile} returns: what can be used of the file, and what cannot. */
export interface ParseProjectFileResult {
  project: ProjectFile
  faults: ProjectFileFault[]
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
 * const { project, faults } = parseProjectFile('{\n  "packages": ["./packages/report"],\n  "source": []\n}')
 * expect(project).toEqual({ packages: ['./packages/report'] })
 * expect(faults).toEqual([{ message: 'Unknown setting "source". Did you mean "sources"?', line: 3, column: 13 }])
 * ```
 */
export function parseProjectFile(text: string): ParseProjectFileResult {
  let root: ValueNode
  let value: unknown
  try {
    root = parse(text.replace(/^\uFEFF/, '')).body
    value = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch (error) {
    const { line = 1, column = 1, message } = error as Error & { line?: number; column?: number }
    return {
      project: {},
      faults: [{ message: `Not valid JSON: ${message.replace(/\.? \(\d+:\d+\)$/, '')}.`, line, column }],
    }
  }
  const { project, faults } = readProject(value)
  return { project, faults: faults.map(({ message, path }) => ({ message, ...locate(root, path) })) }
}

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
  return { message: `Unknown setting "${name}". ${remedy}`, path: [name] }
}

function locate(root: ValueNode, path: readonly string[]): { line: number; column: number } {
  let node = root
  for (const name of path) {
    const next =
      node.type === 'Object'
        ? node.members.find(({ name: key }) => ('value' in key ? key.value : key.name) === name)?.value
        : node.type === 'Array'
          ? node.elements[Number(name)]?.value
          : undefined
    if (!next) break
    node = next
  }
  const { line, column } = node.loc.start
  return { line, column }
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
