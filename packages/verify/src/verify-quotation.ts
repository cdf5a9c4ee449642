import { compare } from './compare/compare.js'
import type { Lexicon } from './grade/lexicon.js'
import { chooseLexicon, type SourceIndex } from './index/source-index.js'
import { findLanguages, isOtherLanguage, profileText, type Profile } from './languages/profile-text.js'
import { isRecognisable } from './locate/is-recognisable.js'
import { locate } from './locate/locate.js'
import { noteContext } from './notes/note-context.js'
import { isCheckable } from './quotation/is-checkable.js'
import { isLiteral } from './is-literal.js'
import { findMarks } from './quotation/marks.js'
import { createPattern, type Pattern } from './quotation/pattern.js'
import { report, reportNothing, type Compared } from './report.js'
import type { Verification } from './verification.js'

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
  const isSome = (holds: (profile: Profile) => boolean): boolean => {
    for (const [id, profile] of index.profiles) if (accepts(id) && holds(profile)) return true
    return false
  }
  const plain = createPattern(text, [])
  if (plain.words.wordCount === 0) return reportNothing('empty')
  if (!isSome(({ scripts }) => scripts.length > 0)) return reportNothing('no-source')

  // A mark that stands in the source as it stands in the quotation is not the writer's.
  const marks = findMarks(text, index.lexicon.emphasisNotes)
  const literal = findBest(plain, index, accepts)
  const writers = literal ? marks.filter((mark) => !isLiteral(mark, literal[0])) : marks
  const pattern = writers.length === 0 ? plain : createPattern(text, writers)
  if (pattern.words.wordCount === 0) return reportNothing('empty')
  if (!isCheckable(plain, pattern)) return reportNothing('too-short')
  const best = (pattern === plain ? undefined : findBest(pattern, index, accepts)) ?? literal
  if (best) {
    const [{ located, comparison }] = best
    const { reading, range } = located
    const lexicon = chooseLexicon(index, [], reading.id)
    return report(best, comparison.differences.length > 0 ? [] : noteContext(reading, range, lexicon))
  }
  // Letters that no window of a fingerprint covers can be neither proved nor refuted.
  if (index.fingerprints.some(({ isProvable }) => !isProvable(pattern))) return reportNothing('too-short')
  const profile = profileText(text, index.lexicon)
  return reportNothing(isSome((source) => !isOtherLanguage(profile, source)) ? undefined : 'other-language')
}

/** Finds the passages that the quotation differs least from: several where they are equally good. */
function findBest(
  pattern: Pattern,
  index: SourceIndex,
  accepts: (id: string) => boolean,
): [Compared, ...Compared[]] | undefined {
  const { size } = index
  let languages: string[] | undefined
  // The language of a quotation is found out only where something is graded.
  const lexiconOf = (id: string): Lexicon =>
    chooseLexicon(index, (languages ??= findLanguages(pattern.text, index.lexicon)), id)
  const compared: Compared[] = []
  for (const segment of index.segments) {
    for (const located of locate(segment, pattern, accepts)) {
      if (!isRecognisable(located, size)) continue
      const comparison = compare({ ...located, lexiconOf: () => lexiconOf(located.reading.id) })
      compared.push({ located, comparison })
    }
  }
  for (const { reading, isProvable, verify } of index.fingerprints) {
    if (accepts(reading.id) && isProvable(pattern))
      compared.push(...verify(pattern, size, lexiconOf(reading.id)))
  }
  compared.sort((a, b) => costOf(a) - costOf(b) || comparePlaces(a, b))
  const [best] = compared
  return (
    best && [
      best,
      ...compared.filter(
        (other, at) =>
          at > 0 &&
          costOf(other) === costOf(best) &&
          comparePlaces(compared[at - 1] as Compared, other) !== 0,
      ),
    ]
  )
}

function costOf({ located, comparison }: Compared): number {
  return 1000 * located.different + comparison.differences.length
}

function comparePlaces({ located: a }: Compared, { located: b }: Compared): number {
  if (a.reading.id !== b.reading.id) return a.reading.id < b.reading.id ? -1 : 1
  return a.range.start - b.range.start
}
