import { problemCodes, settingNames } from '@florilegium/core'
import type { Completion, CompletionPlace } from './completion.js'

/** What front matter can say to us, and where it says it. */
const topKeys = {
  florilegium: 'how quotations are checked and citations are set',
  bibliography: 'a .bib or CSL file',
  references: 'works that may be cited',
  lang: 'the language of the manuscript',
}

const settingDetails: Readonly<Record<string, string>> = {
  citations: 'how citations are set',
  locale: 'the language of what is added to the text',
  strict: 'whether quotations in no known source are problems',
  severities: 'how much each problem matters',
}

/** The values of a setting, by its keys. */
const values: Readonly<Record<string, readonly string[]>> = {
  'florilegium.citations': ['author-date', 'note', 'full'],
  'florilegium.strict': ['true', 'false'],
  'florilegium.locale': ['en', 'de', 'fr', 'es'],
  lang: ['en', 'de', 'fr', 'es'],
}

const severities = ['error', 'warning', 'info', 'off']

/** These hold a list or more keys, and go on in the next line. */
const nested = new Set(['florilegium', 'severities', 'references'])

const line = /^(?<indent> *)(?<key>[\w-]*)(?<colon>:[ \t]+)?(?<value>[\w-]*)$/

/**
 * Offers what front matter in YAML can say to us.
 *
 * @param place - Where the cursor is.
 * @returns The settings that are not there yet, or the values of one.
 */
export function completeFrontMatter({ manuscript, offset, before }: CompletionPlace): Completion[] {
  const { text, parsed } = manuscript
  const { frontMatter } = parsed
  if (!frontMatter || offset <= frontMatter.start + 3 || offset >= frontMatter.end - 3) return []
  if (!text.startsWith('---', frontMatter.start)) return []
  const { indent = '', key = '', colon, value = '' } = line.exec(before)?.groups ?? {}
  if (!line.test(before)) return []
  const parents = findParents(text.slice(frontMatter.start, offset - before.length), indent.length)
  if (colon !== undefined) {
    const path = [...parents, key].join('.')
    const known = parents.join('.') === 'florilegium.severities' ? severities : (values[path] ?? [])
    return known
      .filter((choice) => choice.startsWith(value))
      .map((choice) => ({
        kind: 'value',
        label: choice,
        range: { start: offset - value.length, end: offset },
        newText: choice,
      }))
  }
  return Object.entries(listKeys(parents.join('.')))
    .filter(([name]) => name.startsWith(key))
    .map(([name, detail]) => ({
      kind: 'attribute',
      label: name,
      ...(detail !== '' && { detail: ` ${detail}` }),
      range: { start: offset - key.length, end: offset },
      newText: nested.has(name) ? `${name}:\n${indent}  ` : `${name}: `,
      continues: true,
    }))
}

function listKeys(parent: string): Record<string, string> {
  switch (parent) {
    case '':
      return topKeys
    case 'florilegium':
      return Object.fromEntries(settingNames.map((name) => [name, settingDetails[name] ?? '']))
    case 'florilegium.severities':
      return Object.fromEntries(Object.entries(problemCodes).map(([code, { title }]) => [code, title]))
    default:
      return {}
  }
}

/** The keys that a line with so much indentation stands under. */
function findParents(above: string, indentation: number): string[] {
  const parents: string[] = []
  let least = indentation
  for (const row of above.split('\n').toReversed()) {
    const [, spaces = '', key] = /^( *)([\w-]+):/.exec(row) ?? []
    if (key === undefined || spaces.length >= least) continue
    parents.unshift(key)
    least = spaces.length
  }
  return parents
}
