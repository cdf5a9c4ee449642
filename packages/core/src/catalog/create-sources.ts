import type { SourceDocument } from '@florilegium/schema'
import { createIndex, IndexFormatError, type Source, type SourceIndex } from '@florilegium/verify'
import { loadFingerprint, type Fingerprint } from '@florilegium/verify/fingerprint'
import type { CatalogEntry, CatalogSources, OwnSource, SourceExtent, SourceOwner } from './catalog.js'
import { readFingerprint } from './document-fingerprint.js'

/**
 * Makes ready what quotations are checked against: the full text of a document where its package has it, else its
 * fingerprint, which knows every word, and the texts of its records, which can be shown.
 *
 * @param entries - The records.
 * @param documents - The documents.
 * @param own - Texts of the writer's own.
 * @returns The index and whose each of its sources is. A text that cannot be used is a fault, not an exception.
 */
export function createSources(
  entries: readonly CatalogEntry[],
  documents: readonly SourceDocument[],
  own: readonly OwnSource[],
): CatalogSources {
  const owners = new Map<string, SourceOwner>()
  const idsOf = new Map<string, Set<string>>()
  const extents = new Map<string, SourceExtent>()
  const faults: string[] = []
  const sources: Source[] = []
  const fingerprints: Fingerprint[] = []

  for (const document of documents) {
    const { id, fullText } = document
    idsOf.set(id, new Set())
    extents.set(id, 'records')
    if (fullText) {
      addText({ ...describe(document), id, ...fullText }, { document })
      extents.set(id, 'full-text')
    } else if (addFingerprint(document)) extents.set(id, 'fingerprint')
  }
  for (const entry of entries) {
    const { document } = entry
    if (!document.fullText) addText(toSource(entry), { document, entry })
  }
  for (const source of own) {
    if (idsOf.has(source.id)) {
      faults.push(`Two sources have the id "${source.id}". Give one of them another.`)
      continue
    }
    idsOf.set(source.id, new Set())
    addText(source, { own: source })
  }
  const ofRecords = new Map<CatalogEntry, SourceIndex>()
  const index = createIndex(sources, { fingerprints })
  return { index, owners, idsOf, extents, faults, indexOf }

  function indexOf(entry: CatalogEntry): SourceIndex {
    const known = ofRecords.get(entry)
    if (known) return known
    const index = createIndex([toSource(entry)])
    ofRecords.set(entry, index)
    return index
  }

  function addText(source: Source, owner: SourceOwner): void {
    sources.push(source)
    claim(source.id, owner)
  }

  function claim(id: string, owner: SourceOwner): void {
    owners.set(id, owner)
    idsOf.get(owner.document?.id ?? owner.own?.id ?? '')?.add(id)
  }

  function addFingerprint(document: SourceDocument): boolean {
    const bytes = readFingerprint(document)
    if (!bytes) return false
    try {
      const fingerprint = loadFingerprint(bytes)
      if (fingerprint.reading.id !== document.id) {
        faults.push(
          `The fingerprint of "${document.id}" is that of "${fingerprint.reading.id}". Build the package again.`,
        )
        return false
      }
      fingerprints.push(fingerprint)
      claim(document.id, { document })
      return true
    } catch (error) {
      if (!(error instanceof IndexFormatError)) throw error
      faults.push(error.message)
      return false
    }
  }
}

function describe({ bibliography, source }: SourceDocument): { language: string; extracted: boolean } {
  return { language: bibliography.language, extracted: source.extracted ?? false }
}

function toSource({ record, document }: CatalogEntry): Source {
  return {
    id: `${document.id}/${record.id}`,
    text: record.text,
    language: document.bibliography.language,
  }
}
