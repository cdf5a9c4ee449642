import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { onTestFinished } from 'vitest'

/** A folder on disk that is removed after the test. */
export interface Folder {
  path: string
  /** Its URI, as clients write it. */
  uri: string
  /** Writes files, by their paths from the folder. Returns their URIs. */
  write: (files: Record<string, string>) => Promise<string[]>
}

/**
 * Makes a folder.
 *
 * @param files - What is in it, by path.
 * @returns The folder.
 */
export async function makeFolder(files: Record<string, string> = {}): Promise<Folder> {
  const path = await mkdtemp(join(tmpdir(), 'florilegium-server-'))
  onTestFinished(() => rm(path, { recursive: true, force: true }))
  const folder: Folder = {
    path,
    uri: pathToFileURL(path).href,
    async write(contents) {
      for (const [name, content] of Object.entries(contents)) {
        await mkdir(dirname(join(path, name)), { recursive: true })
        await writeFile(join(path, name), content)
      }
      return Object.keys(contents).map((name) => `${folder.uri}/${name}`)
    },
  }
  await folder.write(files)
  return folder
}

/**
 * Makes a content package with one document of one passage.
 *
 * @param name - Its name, which is that of its document, too.
 * @param words - The passage.
 * @returns Its files, as they are installed.
 */
export function makePackage(name: string, words: string): Record<string, string> {
  const folder = `node_modules/${name}`
  const anchor = { exact: words, prefix: '', suffix: '', start: 0, end: words.length, repairs: [] }
  const document = {
    id: name,
    bibliography: {
      type: 'report',
      title: `The ${name} report`,
      author: [{ literal: 'The Committee' }],
      issued: { 'date-parts': [[2020]] },
      language: 'en',
    },
    rights: 'In the public domain.',
    terms: 'It may be copied.',
    source: { file: `${name}.txt`, sha256: '0'.repeat(64), published: true },
    fullText: { text: words, sections: [{ id: 'all', ranges: [{ start: 0, end: words.length }] }] },
    people: [],
    sections: [{ id: 'all', title: 'All of it' }],
    records: [{ type: 'passage', id: `${name}-words`, section: 'all', topics: [], text: words, anchor }],
  }
  return {
    [`${folder}/package.json`]: JSON.stringify({
      name,
      version: '1.0.0',
      florilegium: { collection: './collection.json' },
    }),
    [`${folder}/collection.json`]: JSON.stringify({ name, version: '1.0.0', documents: [document] }, null, 1),
  }
}

/**
 * Makes the manifest of a project.
 *
 * @param names - What it depends on.
 * @returns The file.
 */
export function makeManifest(...names: string[]): Record<string, string> {
  return {
    'package.json': JSON.stringify({
      dependencies: Object.fromEntries(names.map((name) => [name, '1.0.0'])),
    }),
  }
}
