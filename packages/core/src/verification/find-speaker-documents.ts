import type { SourceDocument } from '@florilegium/schema'
import type { Catalog } from '../catalog/catalog.js'
import { formatShortTitle } from '../citation/format-short-title.js'
import { matchDocument, nameOf } from './match-document.js'
import { foldName, listTelling, matchSpeaker, wordsOf } from './match-speaker.js'

/** What tells which documents may be meant, so that few names are compared. */
interface Telling {
  /** Documents by words of the names in them, folded. */
  byWord: ReadonlyMap<string, ReadonlySet<SourceDocument>>
  /** Folded titles. */
  titles: ReadonlyMap<SourceDocument, string>
}

const telling = new WeakMap<Catalog['documents'], Telling>()

/**
 * Finds the documents that somebody wrote or is quoted in.
 *
 * @param speaker - The name as a manuscript has it.
 * @param catalog - The documents.
 * @returns Their ids.
 * @example
 * ```ts @import.meta.vitest
 * const { createCatalog } = await import('../catalog/create-catalog.js')
 * const { default: multilateralism } = await import('@florilegium/multilateralism')
 * const catalog = createCatalog([multilateralism])
 * expect(findSpeakerDocuments('Mary Robinson', catalog)).toEqual(['making-it-matter'])
 * expect(findSpeakerDocuments('Kofi Annan', catalog)).toEqual([])
 * ```
 */
export function findSpeakerDocuments(speaker: string, { documents }: Catalog): string[] {
  const { byWord, titles } = telling.get(documents) ?? tell(documents)
  const folded = foldName(speaker)
  const words = wordsOf(speaker)
  const isNamed = (document: SourceDocument): boolean =>
    words.some((word) => byWord.get(word)?.has(document)) &&
    (document.people.some(({ name }) => matchSpeaker(speaker, name)) || matchDocument(speaker, document))
  return documents
    .filter((document) => folded.includes(titles.get(document) as string) || isNamed(document))
    .map(({ id }) => id)
}

function tell(documents: Catalog['documents']): Telling {
  const byWord = new Map<string, Set<SourceDocument>>()
  const titles = new Map<SourceDocument, string>()
  for (const document of documents) {
    titles.set(document, foldName(formatShortTitle(document)))
    const names = [...document.people.map(({ name }) => name), ...document.bibliography.author.map(nameOf)]
    for (const word of names.flatMap(listTelling)) {
      const known = byWord.get(word)
      if (known) known.add(document)
      else byWord.set(word, new Set([document]))
    }
  }
  const told = { byWord, titles }
  telling.set(documents, told)
  return told
}
