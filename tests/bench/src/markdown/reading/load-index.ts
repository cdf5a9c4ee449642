import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Collection } from '@florilegium/schema'
import { createIndex, type Source, type SourceIndex } from '@florilegium/verify'
import { loadFingerprint, type Fingerprint } from '@florilegium/verify/fingerprint'

/**
 * Makes an index of all that content packages say of their documents: the full text, or the records and the fingerprint.
 *
 * @param collections - The packages.
 * @returns The index.
 */
export function loadIndex(collections: readonly Collection[]): SourceIndex {
  const sources: Source[] = []
  const fingerprints: Fingerprint[] = []
  for (const { name, documents } of collections) {
    const folder = new URL('.', import.meta.resolve(`${name}/collection.json`))
    for (const { id, bibliography, fullText, fingerprint, records } of documents) {
      const language = bibliography.language
      const common = language === undefined ? {} : { language }
      if (fullText) {
        const { text, sections } = fullText
        sources.push({ id, text, sections, ...common })
        continue
      }
      for (const record of records) sources.push({ id: `${id}/${record.id}`, text: record.text, ...common })
      if (fingerprint !== undefined)
        fingerprints.push(loadFingerprint(readFileSync(fileURLToPath(new URL(fingerprint, folder)))))
    }
  }
  return createIndex(sources, { fingerprints })
}
