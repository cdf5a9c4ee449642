import { problemCodes, type ProblemCode, type Severity } from '../problems/problem-codes.js'
import { findNearestIds } from '../catalog/find-nearest-ids.js'
import { joinWords } from '../problems/join-words.js'
import type { CitationStyle, Settings } from './settings.js'

/** Something in a setting that cannot be used. */
export interface SettingsFault {
  /** What was found and what to do. */
  message: string
  /** The keys that lead to it. */
  path: string[]
  /** Set where the last key is wrong and not its value. */
  isKey?: true
  /** What may stand there instead, the likeliest first. */
  expected?: string[]
}

/** What {@link parseSettings} returns: the settings that can be used, and what cannot. */
export interface ParseSettingsResult {
  settings: Settings
  faults: SettingsFault[]
}

const styles: readonly CitationStyle[] = ['author-date', 'note', 'full']
const severities: readonly (Severity | 'off')[] = ['error', 'warning', 'info', 'off']

/** What each setting must be. */
const readers: Record<keyof Settings, (value: unknown, settings: Settings) => SettingsFault[]> = {
  citations: (value, settings) =>
    readChoice(value, styles, 'citations', (style) => (settings.citations = style)),
  locale: (value, settings) => {
    if (typeof value !== 'string')
      return [{ message: expected('a language tag such as "de"', value), path: ['locale'] }]
    settings.locale = value
    return []
  },
  strict: (value, settings) => {
    if (typeof value !== 'boolean') return [{ message: expected('true or false', value), path: ['strict'] }]
    settings.strict = value
    return []
  },
  severities: (value, settings) => {
    if (!isRecord(value))
      return [{ message: expected('a severity for each code', value), path: ['severities'] }]
    const known: NonNullable<Settings['severities']> = {}
    settings.severities = known
    return Object.entries(value).flatMap(([code, severity]) => {
      const path = ['severities', code]
      if (!Object.hasOwn(problemCodes, code))
        return [unknownName('code', code, Object.keys(problemCodes), path)]
      return readChoice(severity, severities, path, (choice) => (known[code as ProblemCode] = choice))
    })
  },
  references: (value, settings) => {
    const items: unknown[] = Array.isArray(value) ? value : []
    if (!Array.isArray(value)) return [{ message: expected('a list of works', value), path: ['references'] }]
    settings.references = items.filter(isItem)
    return items.flatMap((item, index) =>
      isItem(item)
        ? []
        : [{ message: expected('a work with an "id"', item), path: ['references', String(index)] }],
    )
  },
}

/** The names of all settings. */
export const settingNames: readonly string[] = Object.keys(readers)

/**
 * Reads settings as a person or a file gives them.
 *
 * @param value - Anything, such as what stands under `florilegium` in front matter.
 * @returns The settings that can be used, and every one that cannot.
 * @example
 * ```ts @import.meta.vitest
 * const { settings, faults } = parseSettings({ citations: 'note', strikt: true })
 * expect(settings).toEqual({ citations: 'note' })
 * expect(faults).toMatchObject([{ message: 'Unknown setting "strikt". Did you mean "strict"?', path: ['strikt'] }])
 * ```
 */
export function parseSettings(value: unknown): ParseSettingsResult {
  const settings: Settings = {}
  if (!isRecord(value))
    return { settings, faults: [{ message: expected('settings by name', value), path: [] }] }
  const faults = Object.entries(value).flatMap(([name, setting]) =>
    Object.hasOwn(readers, name)
      ? readers[name as keyof Settings](setting, settings)
      : [unknownName('setting', name, Object.keys(readers), [name])],
  )
  return { settings, faults }
}

function readChoice<Choice extends string>(
  value: unknown,
  choices: readonly Choice[],
  path: string | string[],
  set: (choice: Choice) => void,
): SettingsFault[] {
  const choice = choices.find((known) => known === value || (known === 'off' && value === false))
  if (choice === undefined)
    return [{ message: expected(joinWords(choices), value), path: [path].flat(), expected: [...choices] }]
  set(choice)
  return []
}

function unknownName(what: string, name: string, known: string[], path: string[]): SettingsFault {
  const nearest = findNearestIds(name, known)
  const remedy = nearest.length > 0 ? `Did you mean ${joinWords(nearest)}?` : `Write ${joinWords(known)}.`
  return { message: `Unknown ${what} "${name}". ${remedy}`, path, isKey: true, expected: nearest }
}

function expected(what: string, value: unknown): string {
  return `Expected ${what}, found ${JSON.stringify(value) ?? 'nothing'}.`
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isItem(value: unknown): value is { id: string } {
  return isRecord(value) && typeof value['id'] === 'string'
}
