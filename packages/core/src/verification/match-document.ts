import type { CslName, SourceDocument } from '@florilegium/schema'
import { formatShortTitle } from '../citation/format-short-title.js'
import { foldName, matchSpeaker } from './match-speaker.js'

/**
 * Tells whether a name as a manuscript has it is that of a document or of its authors.
 *
 * @param written - The name in the manuscript.
 * @param document - The document.
 * @returns Whether it names an author or the title.
 * @example
 * ```ts @import.meta.vitest
 * const { document } = await import('@florilegium/multilateralism/making-it-matter')
 * expect(matchDocument('Körber-Stiftung', document)).toBe(true)
 * expect(matchDocument('Making it Matter', document)).toBe(true)
 * expect(matchDocument('Mary Robinson', document)).toBe(false)
 * ```
 */
export function matchDocument(written: string, document: SourceDocument): boolean {
  if (document.bibliography.author.some((author) => matchSpeaker(written, nameOf(author)))) return true
  return foldName(written).includes(foldName(formatShortTitle(document)))
}

/**
 * Writes the name of an author as {@link matchDocument} reads it.
 *
 * @param author - The name in the bibliography.
 * @returns The name in the order in which it is spoken.
 */
export function nameOf(author: CslName): string {
  return 'literal' in author ? author.literal : `${author.given} ${author.family}`
}
