import { createHash } from 'node:crypto'
import { mkdir, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import {
  buildPackage,
  generatePackage,
  type FileProblem,
  type GeneratePackageOptions,
} from '@florilegium/build'

/** A source as extraction leaves it: a split word, and a box in the middle of a sentence. */
export const source = `A Report

“We can do bet ter than that,” said Ada.

Cooperation has always

A Box
States should pay for it in full.

been cheaper than the alterna
tive.

1. Do more. Do it now, and do it together.
`

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

/** The files of a package that is sound. */
export const files = {
  'package.json': '{ "name": "a-package", "version": "1.2.3" }',
  'sources/report.txt': source,
  'content/topics.yaml': `topics:
  - { id: action, title: Action, description: What is to be done. }
`,
  'content/a-report/document.yaml': `id: a-report
bibliography:
  type: report
  title: A Report
  author: [{ literal: An Institution }]
  issued: { date-parts: [[2021]] }
  language: en
rights: All.
source:
  file: report.txt
  sha256: ${sha256(source)}
  extracted: true
sections:
  - { id: opening, title: A Report, lines: [1-5, 10-13] }
  - { id: box, title: A Box, lines: [7-8] }
people:
  - { id: ada, name: Ada }
`,
  'content/a-report/quotes.yaml': `quotes:
  - id: better
    section: opening
    speaker: ada
    topics: []
    text: We can do better than that
`,
  'content/a-report/passages.yaml': `passages:
  - id: cheaper
    section: opening
    topics: []
    text: Cooperation has always been cheaper than the alternative.
`,
  'content/a-report/recommendations.yaml': `recommendations:
  - id: more
    section: opening
    kind: numbered
    number: 1
    title: Do more.
    text: Do it now, and do it together.
    addressees: []
    topics: [action]
    supportedBy: [better]
  - id: pay
    section: box
    kind: box
    text: States should pay for it in full.
    addressees: [States]
    topics: [action]
    supportedBy: []
`,
} as const

export type PackageFile = keyof typeof files

/** A package in a folder of its own. */
export interface TestPackage {
  directory: string
  write: (contents: Record<string, string>) => Promise<void>
  /** Replaces words of one of the files. */
  edit: (file: PackageFile, from: string, to: string) => Promise<void>
  generate: (options?: Partial<GeneratePackageOptions>) => Promise<FileProblem[]>
  build: () => Promise<FileProblem[]>
  /** The content of every file of `dist/`, by path; of a binary file, a character for each byte. */
  readDist: () => Promise<Record<string, string>>
}

const isBinary = (path: string): boolean => path.endsWith('.bin')

/** Writes the package to a new folder. */
export async function createPackage(): Promise<TestPackage> {
  const directory = await mkdtemp(join(tmpdir(), 'florilegium-build-'))
  const toRelative = (problems: FileProblem[]): FileProblem[] =>
    problems.map((problem) => ({ ...problem, file: relative(directory, problem.file) }))
  const testPackage: TestPackage = {
    directory,
    async write(contents) {
      for (const [path, text] of Object.entries(contents)) {
        await mkdir(dirname(join(directory, path)), { recursive: true })
        await writeFile(join(directory, path), text)
      }
    },
    async edit(file, from, to) {
      const text = await readFile(join(directory, file), 'utf8')
      if (!text.includes(from)) throw new Error(`${file} has no "${from}".`)
      await writeFile(join(directory, file), text.replace(from, to))
    },
    generate: async (options) => toRelative(await generatePackage({ directory, ...options })),
    build: async () => toRelative((await buildPackage({ directory })).problems),
    async readDist() {
      const entries = await readdir(join(directory, 'dist'), { recursive: true, withFileTypes: true })
      const paths = entries
        .filter((entry) => entry.isFile())
        .map(({ parentPath, name }) => join(parentPath, name))
        .sort()
      const texts = await Promise.all(paths.map((path) => readFile(path, isBinary(path) ? 'latin1' : 'utf8')))
      return Object.fromEntries(
        paths.map((path, index) => [relative(join(directory, 'dist'), path), texts[index] ?? '']),
      )
    },
  }
  await testPackage.write(files)
  return testPackage
}
