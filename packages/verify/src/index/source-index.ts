import type { Fingerprint, PrintSearch } from '../fingerprint/fingerprint.js'
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
  fingerprints: readonly Fingerprint[]
  /** All fingerprints, ready to be asked; nothing where there are none. They are made ready when they are first asked for. */
  readonly prints: PrintSearch | undefined
  /** The number of words of all sources. */
  size: number
  /** The ids of all sources. */
  ids: ReadonlySet<string>
  /** Says what a source is written in, by its id. It is found out when it is first asked for. */
  profileOf: (id: string) => Profile | undefined
  /** The word lists of all languages, and of single ones by tag. */
  lexicon: Lexicon
  lexicons: ReadonlyMap<string, Lexicon>
}

/** Which languages are known. */
export interface LanguageOptions {
  /** The languages whose negations, modal verbs, conditions and numbers are known. Default: English, French, German, Spanish. */
  languages?: readonly Language[]
}

/** How an index is made. */
export interface CreateIndexOptions extends LanguageOptions {
  /** Fingerprints of sources whose text is not at hand, from `loadFingerprint`. Default: none. */
  fingerprints?: readonly Fingerprint[]
}

/** The languages that are known if none are named. */
export const LANGUAGES: readonly Language[] = [english, french, german, spanish]

/**
 * Indexes sources, in one pass.
 *
 * @param sources - The sources. Their ids must differ.
 * @param options - The languages to know, and fingerprints of further sources.
 * @returns The index.
 * @throws {RangeError} When two sources have the same id, or a section has a range that is not within its text.
 */
export function createIndex(
  sources: readonly Source[],
  { fingerprints, languages }: CreateIndexOptions = {},
): SourceIndex {
  const segments = groupTexts(sources.map(toReadingText)).map((texts) => createSegment(texts))
  return assembleIndex(segments, fingerprints, languages)
}

/**
 * Makes an index of its parts.
 *
 * @param segments - The segments.
 * @param fingerprints - The fingerprints.
 * @param languages - The languages to know.
 * @returns The index.
 * @throws {RangeError} When two sources have the same id.
 */
export function assembleIndex(
  segments: readonly Segment[],
  fingerprints: readonly Fingerprint[] = [],
  languages: readonly Language[] = LANGUAGES,
): SourceIndex {
  const { lexicon, lexicons } = lexiconsOf(languages)
  const readings = new Map<string, ReadingText>()
  const profiles = new Map<string, Profile>()
  let size = 0
  const add = (reading: ReadingText): void => {
    if (readings.has(reading.id)) throw new RangeError(`Two sources have the id "${reading.id}".`)
    readings.set(reading.id, reading)
  }
  for (const { texts, entries } of segments) {
    size += entries.length
    texts.forEach(add)
  }
  for (const { reading, profile, wordCount } of fingerprints) {
    size += wordCount
    add(reading)
    profiles.set(reading.id, profile)
  }
  const profileOf = (id: string): Profile | undefined => {
    const known = profiles.get(id)
    if (known) return known
    const reading = readings.get(id)
    if (!reading) return undefined
    const profile = profileReading(reading, lexicon)
    profiles.set(id, profile)
    return profile
  }
  let prints: PrintSearch | undefined
  return {
    segments,
    fingerprints,
    get prints() {
      return (prints ??= fingerprints[0]?.join(fingerprints))
    },
    size,
    ids: new Set(readings.keys()),
    profileOf,
    lexicon,
    lexicons,
  }
}

/** The word lists of languages, made once for all indexes: many of them hold a few words. */
const known = new WeakMap<readonly Language[], Pick<SourceIndex, 'lexicon' | 'lexicons'>>()

function lexiconsOf(languages: readonly Language[]): Pick<SourceIndex, 'lexicon' | 'lexicons'> {
  let made = known.get(languages)
  if (!made) {
    const lexicons = new Map(languages.map((language) => [language.tag, createLexicon([language])]))
    known.set(languages, (made = { lexicon: createLexicon(languages), lexicons }))
  }
  return made
}

/**
 * Finds out what a source is written in: the language it declares, and the scripts of its letters.
 *
 * @param reading - The source.
 * @param lexicon - The languages that are known.
 * @returns Its languages and scripts.
 */
export function profileReading({ text, language }: ReadingText, lexicon: Lexicon): Profile {
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
  { profileOf, lexicon, lexicons }: SourceIndex,
  languages: readonly string[],
  id: string,
): Lexicon {
  const [tag, other] = languages.length > 0 ? languages : (profileOf(id)?.languages ?? [])
  return (other === undefined ? lexicons.get(tag ?? '') : undefined) ?? lexicon
}
