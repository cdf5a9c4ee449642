import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildPackage } from '@florilegium/build'
import { expect, test } from 'vitest'
import { generateCorpus } from '../corpus/generate-corpus.js'
import { writePackage } from './write-package.js'

test('a made-up package has as many records as asked for, all proved, and is the same each time', async () => {
  const { documents } = generateCorpus(100_000)
  const build = async () => {
    const folder = join(mkdtempSync(join(tmpdir(), 'bench-')), 'package')
    const sources = writePackage({ folder, documents, records: 101 })
    const { collection, problems } = await buildPackage({ directory: folder, sources })
    expect(problems).toEqual([])
    expect(collection.documents.flatMap(({ records }) => records)).toHaveLength(101)
    return readFileSync(join(folder, 'dist/collection.json'), 'utf8')
  }
  expect(await build()).toBe(await build())
})
