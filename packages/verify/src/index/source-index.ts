import { createLexicon, type Lexicon } from '../grade/lexicon.js'
import { english, french, german, spanish, type Language } from '../languages/index.js'
import { profileText, type Profile } from '../languages/profile-text.js'
import { toReadingText, type ReadingText } from '../source/reading-text.js'
import type { Source } from '../source/source.js'
import { groupTexts } from './group-texts.js'
import { createSegment, type Segment } from './segment.js'

/** Sources that are ready for look-up. Treat it as opaque. */
export interface SourceIndex {
  segments: readonly Segment[]
  /** What each source is written in, by its id. */
  profiles: ReadonlyMap<string, Profile>
  /** The word lists of all languages, and of single ones by tag. */
  lexicon: Lexicon
  lexicons: ReadonlyMap<string, Lexicon>
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
  const segments = groupTexts(texts).map((group) => createSegment(group))
  return assembleIndex(segments, options.languages)
}

/**
 * Makes an index of segments.
 *
 * @param segments - The segments.
 * @param languages - The languages to know.
 * @returns The index.
 * @throws {RangeError} When two sources have the same id.
 */
export function assembleIndex(
  segments: readonly Segment[],
  languages: readonly Language[] = LANGUAGES,
): SourceIndex {
  const lexicon = createLexicon(languages)
  const texts = segments.flatMap((segment) => segment.texts)
  const profiles = new Map<string, Profile>()
  for (const reading of texts) {
    if (profiles.has(reading.id)) throw new RangeError(`Two sources have the id "${reading.id}".`)
    profiles.set(reading.id, profileReading(reading, lexicon))
  }
  const lexicons = new Map(languages.map((language) => [language.tag, createLexicon([language])]))
  return { segments, profiles, lexicon, lexicons }
}

function profileReading({ text, language }: ReadingText, lexicon: Lexicon): Profile {
  const profile = profileText(text, lexicon)
  const [tag] = language?.toLowerCase().split('-') ?? []
  return tag ? { ...profile, languages: [tag] } : profile
}

/**
 * Chooses the word lists by which a quotation is graded.
 *
 * @param index - The index.
 * @param languages - The languages of the quotation, as far as they are known.
 * @param id - The id of the source.
 * @returns The lists of the quotation's language, else of the source's, else of all.
 */
export function chooseLexicon(
  { profiles, lexicon, lexicons }: SourceIndex,
  languages: readonly string[],
  id: string,
): Lexicon {
  const [tag, other] = languages.length > 0 ? languages : (profiles.get(id)?.languages ?? [])
  return (other === undefined ? lexicons.get(tag ?? '') : undefined) ?? lexicon
}
