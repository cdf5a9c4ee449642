import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { sources } from '../scripts/package.js'
import collection from '../dist/index.js'
import type { ProofFile } from '@florilegium/build'
import type { Anchor } from '@florilegium/schema'

/** A second definition of what the build proves, written without its code. */
const lettersOf = (text: string): string => text.replace(/[^\p{L}\p{M}\p{N}]/gu, '')

type ContentRecord = (typeof collection)['documents'][number]['records'][number]

/** What a record takes from its section, in the order in which it is digested. */
const textsOf = (record: ContentRecord): string[] =>
  record.type === 'recommendation'
    ? [...(record.title === undefined ? [] : [record.title]), record.text, ...record.addressees]
    : [record.text]

/** The source's own characters with every repair made. */
function mend({ exact, repairs }: Anchor): string {
  let mended = exact.replace(/\s+/g, ' ')
  for (const { source, clean } of repairs) {
    expect(mended).toContain(source)
    mended = mended.replace(source, clean)
  }
  return mended
}

describe.each(collection.documents)('$id', (document) => {
  const { records, source } = document

  test('every record has the letters and digits that were proved', async () => {
    const proof = JSON.parse(await readFile(join('proof', `${document.id}.json`), 'utf8')) as ProofFile
    const digests = records.map((record) => ({
      id: record.id,
      digest: createHash('sha256')
        .update(lettersOf(textsOf(record).join('')))
        .digest('hex'),
    }))
    expect(proof.records.map(({ id, digest }) => ({ id, digest }))).toEqual(digests)
  })

  test('every repair is listed, and what is listed is all that the records change', () => {
    for (const record of records) {
      expect(mend(record.anchor)).toBe(record.text)
      if (record.type !== 'recommendation') continue
      expect(record.titleAnchor && mend(record.titleAnchor)).toBe(record.title)
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
      const text = await readFile(path, 'utf8')
      const letters = lettersOf(text)
      const headings = document.sections.filter(({ title }) => !title.startsWith('['))
      const whole = records.filter(({ anchor }) => !anchor.ranges)
      for (const words of [
        ...whole.flatMap(textsOf),
        ...headings.map(({ label = '', title }) => label + title),
        ...document.people.map(({ name }) => name),
      ]) {
        expect(letters).toContain(lettersOf(words))
      }
      for (const { anchor, text: words } of records) {
        const pieces = anchor.ranges?.map(({ start, end }) => text.slice(start, end)) ?? []
        if (pieces.length > 0) expect(lettersOf(pieces.join(''))).toBe(lettersOf(words))
      }
    })

    test('every anchor points to its very characters', async () => {
      const text = await readFile(path, 'utf8')
      for (const { anchor } of records) {
        const ranges = anchor.ranges ?? [anchor]
        expect(ranges.map(({ start, end }) => text.slice(start, end)).join('\n')).toBe(anchor.exact)
        expect(text.slice(0, anchor.start).endsWith(anchor.prefix)).toBe(true)
        expect(text.slice(anchor.end).startsWith(anchor.suffix)).toBe(true)
      }
    })
  })
})

const count = (id: string, type: string, kind?: string): number =>
  collection.documents
    .find((document) => document.id === id)
    ?.records.filter(
      (record) => record.type === type && (!kind || ('kind' in record && record.kind === kind)),
    ).length ?? 0

test('the report has every quotation: of fourteen named persons and of one institution', () => {
  expect(count('making-it-matter', 'quote')).toBe(15)
})

test('the report has its recommendations of every kind', () => {
  expect(count('making-it-matter', 'recommendation', 'numbered')).toBe(5)
  expect(count('making-it-matter', 'recommendation', 'box')).toBe(11)
  expect(count('making-it-matter', 'recommendation', 'step')).toBe(3)
  expect(count('making-it-matter', 'recommendation', 'statement')).toBe(31)
  expect(count('how-multilateralism-can-survive', 'recommendation', 'statement')).toBe(1)
})

test('a text divided by a box or a heading is there in one', () => {
  const report = collection.documents.find(({ id }) => id === 'making-it-matter')
  const divided = report?.records.filter(({ anchor }) => anchor.ranges).map(({ id }) => id)
  expect(divided).toEqual(['sovereignty-cherished', 'own-bodies'])
})

test('every section but those of quotations and numbered recommendations has a passage', () => {
  for (const { sections, records } of collection.documents) {
    const withPassage = new Set(
      records.filter(({ type }) => type === 'passage').map(({ section }) => section),
    )
    const without = sections.map(({ id }) => id).filter((id) => !withPassage.has(id))
    expect(without.filter((id) => id !== 'opening')).toEqual(
      without.includes('opening') ? ['key-policy-recommendations'] : [],
    )
  }
})
