import { createHash } from 'node:crypto'
import type { ContentFile } from '../../src/authoring/content-file.js'
import type { ContentDocument } from '../../src/authoring/content-document.js'
import { findContentKind } from '../../src/authoring/find-content-kind.js'
import { parseContentFile } from '../../src/authoring/parse-content-file.js'
import { readContentDocument } from '../../src/authoring/read-content-document.js'

/** Where the writer is. `|` is a character of YAML. */
export const cursor = '‸'

export const source = `A Report

“We can do bet ter than that,” said Ada.

Cooperation has always been cheaper than the alternative.

1. Do more. Do it now, and do it together.
`

export const sha256 = createHash('sha256').update(source).digest('hex')

/** The files of a package that is sound, by path. */
export const files = {
  'sources/report.txt': source,
  'content/topics.yaml': `topics:
  - { id: action, title: Action, description: What is to be done. }
  - { id: cost, title: Cost, description: What it takes. }
`,
  'content/report/document.yaml': `id: report
bibliography:
  type: report
  title: A Report
  author: [{ literal: An Institution }]
  issued: { date-parts: [[2021]] }
  language: en
rights: All.
source:
  file: report.txt
  sha256: ${sha256}
  extracted: true
sections:
  - id: opening
    title: A Report
    lines: [1-5]
  - id: steps
    title: Do more.
    lines: ['7']
people:
  - { id: ada, name: Ada }
`,
  'content/report/quotes.yaml': `# yaml-language-server: $schema=../../node_modules/@florilegium/schema/schemas/quotes-file.schema.json
quotes:
  - id: better
    section: opening
    speaker: ada
    topics: []
    text: We can do better than that
`,
  'content/report/passages.yaml': `passages:
  - id: cheaper
    section: opening
    topics: [cost]
    text: Cooperation has always been cheaper than the alternative.
`,
  'content/report/recommendations.yaml': `recommendations:
  - id: more
    section: steps
    kind: numbered
    number: 1
    title: Do more.
    text: Do it now, and do it together.
    addressees: []
    topics: [action]
    supportedBy: [better]
`,
  'ledger.json': JSON.stringify({
    report: { better: { type: 'quote', digest: '' }, more: { type: 'recommendation', digest: '' } },
  }),
} as const

/** A document of a package in memory, and where the writer is in it. */
export interface TestPackage {
  document: ContentDocument
  /** The file with the cursor. */
  file: ContentFile
  offset: number
  /** What stands in a file at a range. */
  textAt: (uri: string, range: { start: number; end: number }) => string
}

const root = 'file:///package'

/** Says the address of a file of the package. */
export const toUri = (path: string): string => `${root}/${path}`

/**
 * Reads the package with other files in the place of some.
 *
 * @param changed - The files that differ, by path; nothing for one that is not there. One may hold the cursor.
 * @returns The package.
 */
export async function readTestPackage(
  changed: Record<string, string | undefined> = {},
): Promise<TestPackage> {
  const all = { ...files, ...changed }
  const texts = new Map<string, string>()
  let here = { uri: toUri('content/report/quotes.yaml'), offset: 0 }
  for (const [path, text] of Object.entries(all)) {
    if (text === undefined) continue
    const uri = toUri(path)
    if (text.includes(cursor)) here = { uri, offset: text.indexOf(cursor) }
    texts.set(uri, text.replace(cursor, ''))
  }
  const { uri, offset } = here
  const text = texts.get(uri) ?? ''
  const kind = findContentKind(uri, text)?.kind
  if (!kind) throw new Error(`${uri} is no content file.`)
  const document = await readContentDocument(uri.slice(0, uri.lastIndexOf('/')), {
    files: { readText: (wanted) => Promise.resolve(texts.get(wanted)) },
    file: { uri, kind, text },
  })
  return {
    document,
    file: document.files.get(kind) ?? parseContentFile(text, { uri, kind }),
    offset,
    textAt: (of, { start, end }) => (texts.get(of) ?? '').slice(start, end),
  }
}

/** Replaces words of a file of the package, and fails where they are not there. */
export function edited(path: keyof typeof files, from: string, to: string): Record<string, string> {
  const text = files[path]
  if (!text.includes(from)) throw new Error(`${path} has no "${from}".`)
  return { [path]: text.replace(from, to) }
}
