import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { parseCollection, type SourceDocument } from '@florilegium/schema'
import { createIndex, verifyQuotation, type SourceIndex, type Verification } from '@florilegium/verify'
import { loadFingerprint } from '@florilegium/verify/fingerprint'
import { beforeAll, describe, expect, test } from 'vitest'
import { document, passages, quotes } from '../dist/making-it-matter/index.js'

// In the module, the fingerprints are data URLs; here they are the files beside the collection.
const { collection } = parseCollection(
  readFileSync(new URL('../dist/collection.json', import.meta.url), 'utf8'),
)
const documents: readonly SourceDocument[] = collection?.documents ?? []

async function readIndex(path: string | undefined): Promise<SourceIndex> {
  const bytes = await readFile(new URL(path ?? '', new URL('../dist/collection.json', import.meta.url)))
  return createIndex([], { fingerprints: [loadFingerprint(bytes)] })
}

function describeVerification({ verdict, differences }: Verification): string {
  const list = differences.map(({ grade, quoted }) => `"${quoted.text}" (${grade})`)
  return [verdict, ...(list.length > 0 ? [list.join(', ')] : [])].join(': ')
}

describe.each(documents)('the fingerprint of $id', ({ fingerprint, records }) => {
  test('calls every record verbatim, in its section', async () => {
    const index = await readIndex(fingerprint)
    for (const record of records) {
      const title = record.type === 'recommendation' ? record.title : undefined
      for (const text of title === undefined ? [record.text] : [title, record.text]) {
        const verification = verifyQuotation(text, index)
        expect([record.id, describeVerification(verification)]).toEqual([record.id, 'verbatim'])
        if (verification.verdict === 'verbatim')
          expect(verification.places.map(({ section }) => section)).toContain(record.section)
      }
    }
  })
})

describe('a quotation that is no record', () => {
  const { anchor, section } = passages['new-setting-for-inequalities']
  // It begins before the record, in the words that its anchor gives as context.
  const quotation = 'but the planet itself. The various global inequalities'
  let index: SourceIndex

  beforeAll(async () => {
    expect((anchor.prefix + anchor.exact).replace(/\s+/g, ' ')).toContain(quotation)
    expect(document.records.some(({ text }) => text.includes(quotation))).toBe(false)
    index = await readIndex(document.fingerprint)
  })

  test('is verbatim by the fingerprint alone, and its section is known', () => {
    const { verdict, place, places } = verifyQuotation(quotation, index)
    expect([verdict, place?.source, place?.section, places.length]).toEqual([
      'verbatim',
      document.id,
      section,
      1,
    ])
  })

  test('is altered where one word is another, left out or added', () => {
    for (const altered of [
      quotation.replace('planet', 'climate'),
      quotation.replace('various ', ''),
      quotation.replace('global', 'new global'),
      quotes['robinson-inequalities'].text.replace('cannot', 'can'),
    ]) {
      expect([altered, verifyQuotation(altered, index).verdict]).toEqual([altered, 'altered'])
    }
  })

  test('is absent where it stands in no document', () => {
    expect(
      verifyQuotation('all human beings are born free and equal in dignity and rights', index).verdict,
    ).toBe('absent')
  })

  test('is left undecided where it is too short', () => {
    expect(verifyQuotation('the planet itself', index)).toMatchObject({
      verdict: 'unchecked',
      reason: 'too-short',
    })
  })
})

test('a fingerprint holds no stretch of the text', async () => {
  for (const { fingerprint, records } of documents) {
    const url = new URL(fingerprint ?? '', new URL('../dist/collection.json', import.meta.url))
    const characters = (await readFile(url)).toString('latin1')
    const words = new Set(records.flatMap(({ text }) => text.match(/\b[a-z]{8,}\b/g) ?? []))
    const ids = documents.flatMap(({ id, sections }) => [id, ...sections.map(({ id }) => id)])
    const known = new Set(ids.flatMap((id) => id.split('-')))
    const found = [...words].filter((word) => characters.includes(word) && !known.has(word))
    expect(found).toEqual([])
  }
})
