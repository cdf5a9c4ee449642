import { readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { parseCollection, type Collection } from '@florilegium/schema'
import { createIndex, verifyQuotation } from '@florilegium/verify'
import { loadFingerprint } from '@florilegium/verify/fingerprint'
import { beforeEach, describe, expect, test } from 'vitest'
import { createPackage, type TestPackage } from './a-package.js'

let pack: TestPackage

beforeEach(async () => {
  pack = await createPackage()
})

describe('a package whose records stand in their source', () => {
  test('is built, with literal ids, texts in comments and repairs', async () => {
    expect(await pack.build()).toEqual([])
    const { quotes } = (await import(join(pack.directory, 'dist/a-report/index.js'))) as {
      quotes: { better: { text: string; anchor: { repairs: object[] } } }
    }
    expect(quotes.better.text).toBe('We can do better than that')
    expect(quotes.better.anchor.repairs).toEqual([{ source: 'bet ter', clean: 'better' }])
    const dist = await pack.readDist()
    expect(Object.keys(dist)).toEqual([
      'a-report/fingerprint.bin',
      'a-report/index.d.ts',
      'a-report/index.js',
      'a-report/passages.d.ts',
      'a-report/passages.js',
      'a-report/quotes.d.ts',
      'a-report/quotes.js',
      'a-report/recommendations.d.ts',
      'a-report/recommendations.js',
      'annotations.jsonld',
      'collection.json',
      'collection.schema.json',
      'csl.json',
      'datapackage.json',
      'documents.csv',
      'index.d.ts',
      'index.js',
      'quotations.jsonld',
      'records.csv',
      'references.bib',
    ])
    expect(dist['a-report/quotes.d.ts']).toContain('“We can do better than that”')
    expect(dist['a-report/quotes.d.ts']).toContain(
      'export declare const better: Quote & { readonly id: "better" }',
    )
  })

  test('has the same collection as modules and as JSON', async () => {
    await pack.build()
    const dist = await pack.readDist()
    const { collection, problems } = parseCollection(dist['collection.json'] ?? '')
    expect(problems).toEqual([])
    const module = (await import(join(pack.directory, 'dist/index.js'))) as { default: Collection }
    const { documents, ...rest } = module.default
    // A module cannot read a file everywhere, so it holds the fingerprint itself.
    const fingerprint = './a-report/fingerprint.bin'
    const bytes = await readFile(join(pack.directory, 'dist', fingerprint))
    expect(documents.map((document) => document.fingerprint)).toEqual([
      `data:application/octet-stream;base64,${bytes.toString('base64')}`,
    ])
    expect({ ...rest, documents: documents.map((document) => ({ ...document, fingerprint })) }).toEqual(
      collection,
    )
  })

  test('has a record that a box divides in one, with its pieces in reading order', async () => {
    await pack.build()
    const { passages } = (await import(join(pack.directory, 'dist/a-report/index.js'))) as {
      passages: { cheaper: { anchor: { exact: string; ranges: { start: number; end: number }[] } } }
    }
    const { exact, ranges } = passages.cheaper.anchor
    expect(exact).toBe('Cooperation has always\nbeen cheaper than the alterna\ntive.')
    expect(ranges).toHaveLength(2)
  })

  test('tells every other format the same', async () => {
    await pack.build()
    const dist = await pack.readDist()
    const rows = parse<Record<string, string>>(dist['records.csv'] ?? '', { columns: true })
    expect(rows.map(({ id }) => id)).toEqual(['better', 'cheaper', 'more', 'pay'])
    expect(rows[0]).toMatchObject({ speaker: 'Ada', text: 'We can do better than that', kind: '' })
    const { resources } = JSON.parse(dist['datapackage.json'] ?? '') as {
      resources: { path: string; schema: { fields: { name: string }[] } }[]
    }
    expect(resources[0]?.schema.fields.map(({ name }) => name)).toEqual(Object.keys(rows[0] ?? {}))
    expect(JSON.parse(dist['csl.json'] ?? '')).toMatchObject([{ id: 'a-report', type: 'report' }])
    expect(dist['references.bib']).toMatch(/^@techreport\{a-report,\n/)
    const annotations = JSON.parse(dist['annotations.jsonld'] ?? '') as {
      first: { items: { id: string; body: object; target: unknown }[] }
    }
    expect(annotations.first.items.map(({ id }) => id)).toEqual(rows.map(({ id }) => `#a-report/${id}`))
    expect(annotations.first.items[0]).toMatchObject({
      body: { value: 'We can do better than that' },
      target: {
        selector: [
          { type: 'TextQuoteSelector', exact: 'We can do bet ter than that', prefix: 'A Report\n\n“' },
          {},
        ],
      },
    })
    expect(annotations.first.items[1]?.target).toHaveLength(2)
    const { '@graph': graph } = JSON.parse(dist['quotations.jsonld'] ?? '') as { '@graph': object[] }
    expect(graph[1]).toMatchObject({ '@type': 'Quotation', spokenByCharacter: { name: 'Ada' } })
  })

  test('is the same, byte for byte, when it is built again, and in another folder', async () => {
    await pack.build()
    const first = await pack.readDist()
    await pack.build()
    expect(await pack.readDist()).toEqual(first)
    const other = await createPackage()
    await other.build()
    expect(await other.readDist()).toEqual(first)
  })

  test('is the same when the source is gone and the proofs stand for it', async () => {
    await pack.generate()
    await pack.build()
    const first = await pack.readDist()
    await rm(join(pack.directory, 'sources'), { recursive: true })
    expect(await pack.build()).toEqual([])
    expect(await pack.readDist()).toEqual(first)
  })

  test('holds a fingerprint that decides about any quotation, and where it stands', async () => {
    await pack.build()
    const { document } = (await import(join(pack.directory, 'dist/a-report/index.js'))) as {
      document: { fingerprint: string }
    }
    const bytes = await readFile(join(pack.directory, 'dist', document.fingerprint))
    const index = createIndex([], { fingerprints: [loadFingerprint(bytes)] })
    const verify = (text: string) => {
      const { verdict, place, differences } = verifyQuotation(text, index)
      return [verdict, place?.section, ...differences.map(({ quoted }) => quoted.text)]
    }
    expect(verify('do better than that,” said Ada.')).toEqual(['verbatim', 'opening'])
    expect(verify('always been cheaper than the alternative')).toEqual(['verbatim', 'opening'])
    expect(verify('should pay for it in full')).toEqual(['verbatim', 'box'])
    expect(verify('States should pay for it in part.')).toEqual(['altered', 'box', 'part'])
  })

  test('holds the whole text, and no fingerprint, only where it is published', async () => {
    await pack.edit('content/a-report/document.yaml', 'extracted: true', 'extracted: true\n  published: true')
    expect(await pack.generate()).toEqual([])
    expect(await pack.build()).toEqual([])
    expect(Object.keys(await pack.readDist())).not.toContain('a-report/fingerprint.bin')
    expect(await readdir(join(pack.directory, 'proof'))).toEqual(['a-report.json'])
    expect((await pack.readDist())['collection.json']).not.toContain('"fingerprint"')
    const { fullText } = (await import(join(pack.directory, 'dist/a-report/text.js'))) as {
      fullText: { text: string; sections: { id: string; ranges: { start: number; end: number }[] }[] }
    }
    const [{ ranges } = { ranges: [] }] = fullText.sections.filter(({ id }) => id === 'box')
    expect(ranges.map(({ start, end }) => fullText.text.slice(start, end))).toEqual([
      'A Box\nStates should pay for it in full.',
    ])
  })

  test('turns an id that is a reserved word into a name that can be exported', async () => {
    await pack.edit('content/a-report/passages.yaml', 'id: cheaper', 'id: default')
    expect(await pack.build()).toEqual([])
    const { default_ } = (await import(join(pack.directory, 'dist/a-report/passages.js'))) as {
      default_: { id: string }
    }
    expect(default_.id).toBe('default')
  })

  test('leaves what was built before where something is wrong now', async () => {
    await pack.build()
    const first = await pack.readDist()
    await pack.edit('content/a-report/quotes.yaml', 'We can', 'We may')
    expect(await pack.build()).toHaveLength(1)
    expect(await pack.readDist()).toEqual(first)
    expect(await readdir(pack.directory)).not.toContain('dist.new')
  })
})
