import { compare } from './compare/compare.js'
import type { Lexicon } from './grade/lexicon.js'
import { chooseLexicon, type SourceIndex } from './index/source-index.js'
import { findLanguages, isOtherLanguage, profileText } from './languages/profile-text.js'
import { isRecognisable } from './locate/is-recognisable.js'
import { locate } from './locate/locate.js'
import { noteContext } from './notes/note-context.js'
import { areEnough, areRunsEnough, LEAST_RUN } from './quotation/is-checkable.js'
import { isLiteral } from './is-literal.js'
import { findMarks } from './quotation/marks.js'
import { createPattern, type Pattern } from './quotation/pattern.js'
import { report, reportAbsent, reportUnchecked, type Compared } from './report.js'
import type { Note, Verification } from './verification.js'

/** How a quotation is verified. */
export interface VerifyOptions {
  /** The ids of the sources to look at. Default: all. */
  sources?: readonly string[]
}

/**
 * Decides whether a quotation stands in the sources, and how it differs from them.
 *
 * @param text - The quotation, without the quotation marks around it.
 * @param index - The sources.
 * @param options - Which of them to look at.
 * @returns The verdict, and everything it rests on. Offsets are UTF-16 code units, half-open: of a quoted excerpt into
 * `text`, of a source's excerpt into the text of the source.
 * @example
 * ```ts @import.meta.vitest
 * const { createIndex } = await import('@florilegium/verify')
 * const index = createIndex([{ id: 'charter', text: 'All Members shall refrain from the threat or use of force.' }])
 * expect(verifyQuotation('[A]ll Members shall refrain from the … use of force', index).verdict).toBe('edited')
 * const { verdict, differences } = verifyQuotation('all Members should refrain from the threat', index)
 * expect(verdict).toBe('altered')
 * expect(differences).toEqual([
 *   {
 *     grade: 'meaning',
 *     quoted: { text: 'should', range: { start: 12, end: 18 } },
 *     source: { text: 'shall', range: { start: 12, end: 17 } },
 *   },
 * ])
 * ```
 */
export function verifyQuotation(text: string, index: SourceIndex, options: VerifyOptions = {}): Verification {
  const accepts = (id: string): boolean => options.sources?.includes(id) ?? true
  const plain = createPattern(text, [])
  if (plain.words.wordCount === 0) return reportUnchecked('empty')
  if (!holdsWords(index, accepts)) return reportUnchecked('no-source')

  // A mark that stands in the source as it stands in the quotation is not the writer's.
  const marks = findMarks(text, index.lexicon.emphasisNotes)
  const literal = findBest(plain, index, accepts)
  const writers = literal ? marks.filter((mark) => !isLiteral(mark, literal[0])) : marks
  const pattern = writers.length === 0 ? plain : createPattern(text, writers)
  if (pattern.words.wordCount === 0) return reportUnchecked('empty')
  const isEnough = areEnough(plain.words) && areEnough(pattern.words, LEAST_RUN) && areRunsEnough(pattern)
  if (!isEnough) return reportUnchecked('too-short')
  const best = (pattern === plain ? undefined : findBest(pattern, index, accepts)) ?? literal
  if (best) return report(best, noteContextOf(best[0], index))
  // Letters that no window of a fingerprint covers can be neither proved nor refuted.
  if (index.fingerprints.some(({ isProvable }) => !isProvable(pattern))) return reportUnchecked('too-short')
  return isInOtherLanguage(text, index, accepts) ? reportUnchecked('other-language') : reportAbsent()
}

function holdsWords({ profiles }: SourceIndex, accepts: (id: string) => boolean): boolean {
  for (const [id, { scripts }] of profiles) if (accepts(id) && scripts.length > 0) return true
  return false
}

/** Finds the passages that the quotation differs least from: several where they are equally good. */
function findBest(
  pattern: Pattern,
  index: SourceIndex,
  accepts: (id: string) => boolean,
): [Compared, ...Compared[]] | undefined {
  const size = sizeOf(index)
  let languages: string[] | undefined
  // The language of a quotation is found out only where something is graded.
  const lexiconOf = (id: string): Lexicon =>
    chooseLexicon(index, (languages ??= findLanguages(pattern.text, index.lexicon)), id)
  const compared: Compared[] = []
  for (const segment of index.segments) {
    for (const located of locate(segment, pattern, accepts)) {
      if (!isRecognisable(located, size)) continue
      const { reading } = located
      const comparison = compare({
        ...located,
        extracted: reading.extracted,
        lexiconOf: () => lexiconOf(reading.id),
      })
      compared.push({ located, comparison })
    }
  }
  for (const { reading, isProvable, verify } of index.fingerprints) {
    if (accepts(reading.id) && isProvable(pattern))
      compared.push(...verify(pattern, size, lexiconOf(reading.id)))
  }
  compared.sort((a, b) => costOf(a) - costOf(b) || comparePlaces(a, b))
  const [best] = compared
  if (!best) return undefined
  const isAsGood = (other: Compared): boolean => costOf(other) === costOf(best)
  const isNew = (other: Compared, at: number): boolean =>
    at === 0 || comparePlaces(compared[at - 1] as Compared, other) !== 0
  return compared.filter((other, at) => isAsGood(other) && isNew(other, at)) as [Compared, ...Compared[]]
}

/** The number of words of all sources. */
function sizeOf({ segments, fingerprints }: SourceIndex): number {
  const sum = (numbers: number[]): number => numbers.reduce((total, number) => total + number, 0)
  return (
    sum(segments.map(({ entries }) => entries.length)) + sum(fingerprints.map(({ wordCount }) => wordCount))
  )
}

function costOf({ located, comparison }: Compared): number {
  return 1000 * located.different + comparison.differences.length
}

function comparePlaces({ located: a }: Compared, { located: b }: Compared): number {
  if (a.reading.id !== b.reading.id) return a.reading.id < b.reading.id ? -1 : 1
  return a.range.start - b.range.start
}

function noteContextOf({ located, comparison }: Compared, index: SourceIndex): Note[] {
  if (comparison.differences.length > 0) return []
  const { reading } = located
  if (reading.text === '') return []
  return noteContext(reading, located.range, chooseLexicon(index, [], reading.id))
}

function isInOtherLanguage(
  text: string,
  { profiles, lexicon }: SourceIndex,
  accepts: (id: string) => boolean,
): boolean {
  const profile = profileText(text, lexicon)
  for (const [id, source] of profiles) if (accepts(id) && !isOtherLanguage(profile, source)) return false
  return true
}
