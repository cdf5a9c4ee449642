import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { sources } from '../scripts/package.js'
import collection from '../dist/index.js'
import type { ProofFile } from '@florilegium/build'

/** A second definition of what the build proves, written without its code. */
const lettersOf = (text: string): string => text.replace(/[^\p{L}\p{M}\p{N}]/gu, '')

const wordsOf = (record: (typeof collection)['documents'][number]['records'][number]): string =>
  record.type === 'recommendation' ? record.title + record.text : record.text

describe.each(collection.documents)('$id', (document) => {
  const { records, source } = document

  test('every record has the letters and digits that were proved', async () => {
    const proof = JSON.parse(await readFile(join('proof', `${document.id}.json`), 'utf8')) as ProofFile
    const digests = records.map((record) => ({
      id: record.id,
      digest: createHash('sha256')
        .update(lettersOf(wordsOf(record)))
        .digest('hex'),
    }))
    expect(proof.records.map(({ id, digest }) => ({ id, digest }))).toEqual(digests)
  })

  test('every repair is listed, and what is listed is all that the records change', () => {
    for (const record of records) {
      const { exact, repairs } = record.anchor
      let mended = exact.replace(/\s+/g, ' ')
      for (const { source, clean } of repairs) {
        expect(mended).toContain(source)
        mended = mended.replace(source, clean)
      }
      expect(mended).toBe(record.type === 'recommendation' ? `${record.title} ${record.text}` : record.text)
    }
  })

  const path = join(sources ?? '', source.file)
  describe.runIf(sources !== undefined && existsSync(path))('with the source at hand', () => {
    test('the source is the one that was received', async () => {
      const sha256 = createHash('sha256')
        .update(await readFile(path))
        .digest('hex')
      expect(sha256).toBe(source.sha256)
    })

    test('every record, heading and name stands in it by its letters and digits', async () => {
      const letters = lettersOf(await readFile(path, 'utf8'))
      const headings = document.sections.filter(({ title }) => !title.startsWith('['))
      for (const words of [
        ...records.map(wordsOf),
        ...headings.map(({ label = '', title }) => label + title),
        ...document.people.map(({ name }) => name),
      ]) {
        expect(letters).toContain(lettersOf(words))
      }
    })

    test('every anchor points to its very characters', async () => {
      const text = await readFile(path, 'utf8')
      for (const { anchor } of records) {
        expect(text.slice(anchor.start, anchor.end)).toBe(anchor.exact)
        expect(text.slice(0, anchor.start).endsWith(anchor.prefix)).toBe(true)
        expect(text.slice(anchor.end).startsWith(anchor.suffix)).toBe(true)
      }
    })
  })
})

test('the report has its fourteen quotations of named persons and its five numbered recommendations', () => {
  const report = collection.documents.find(({ id }) => id === 'making-it-matter')
  const types = report?.records.map(({ type }) => type)
  expect(types?.filter((type) => type === 'quote')).toHaveLength(14)
  expect(types?.filter((type) => type === 'recommendation')).toHaveLength(5)
})
