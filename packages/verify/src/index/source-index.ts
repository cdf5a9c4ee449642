import { createLexicon, type Lexicon } from '../grade/lexicon.js'
import { english, french, german, spanish, type Language } from '../languages/index.js'
import { toReadingText, type ReadingText } from '../source/reading-text.js'
import type { Source } from '../source/source.js'
import { createSegment, type Segment } from './segment.js'

/** Sources that are ready for look-up. Treat it as opaque. */
export interface SourceIndex {
  segments: readonly Segment[]
  lexicon: Lexicon
}

/** How an index is made. */
export interface CreateIndexOptions {
  /** The languages whose negations, modal verbs, conditions and numbers are known. Default: English, French, German, Spanish. */
  languages?: readonly Language[]
}

/** The languages that are known if none are named. */
const LANGUAGES = [english, french, german, spanish]

/**
 * Indexes sources, in one pass.
 *
 * @param sources - The sources. Their ids must differ.
 * @param options - The languages to know.
 * @returns The index.
 * @throws {RangeError} When two sources have the same id, or a section has a range that is not within its text.
 */
export function createIndex(sources: readonly Source[], options: CreateIndexOptions = {}): SourceIndex {
  const texts = sources.map(toReadingText)
  assertDistinct(texts)
  const lexicon = createLexicon(options.languages ?? LANGUAGES)
  return { segments: texts.length > 0 ? [createSegment(texts)] : [], lexicon }
}

function assertDistinct(texts: readonly ReadingText[]): void {
  const ids = new Set<string>()
  for (const { id } of texts) {
    if (ids.has(id)) throw new RangeError(`Two sources have the id "${id}".`)
    ids.add(id)
  }
}
