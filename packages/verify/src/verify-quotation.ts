import { createFindBest, type Best, type Reach } from './find-best.js'
import { chooseLexicon, type SourceIndex } from './index/source-index.js'
import { isOtherLanguage, profileText, type Profile } from './languages/profile-text.js'
import { noteContext } from './notes/note-context.js'
import { isCheckable } from './quotation/is-checkable.js'
import { isLiteral } from './is-literal.js'
import { findMarks } from './quotation/marks.js'
import { createPattern, type Pattern } from './quotation/pattern.js'
import { report, reportNothing } from './report.js'
import type { UncheckedReason, Verification } from './verification.js'

/** How a quotation is verified. */
export interface VerifyOptions {
  /** The ids of the sources to look at. Default: all. A set may be given again and again, but not change in between. */
  sources?: readonly string[] | ReadonlySet<string>
  /**
   * Whether fingerprints, which take longer to ask, are asked only where the words stand in no text. Then no places in
   * fingerprints are listed beside those in texts. Default: false.
   */
  textsFirst?: boolean
  /**
   * Whether only passages are looked for where the words stand whole, which is much faster. Words that differ from all of
   * them are then `absent`. Quotations with marks of the writer are looked for as ever. Default: false.
   */
  wholeOnly?: boolean
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
  const { sources } = options
  const ids = sources instanceof Set ? (sources as ReadonlySet<string>) : sources && new Set(sources)
  const isSome = (holds: (profile: Profile) => boolean): boolean => {
    for (const id of ids ?? index.ids) {
      const profile = index.profileOf(id)
      if (profile && holds(profile)) return true
    }
    return false
  }
  const plain = createPattern(text, [])
  if (plain.words.wordCount === 0) return reportNothing('empty')
  if (!isSome(({ scripts }) => scripts.length > 0)) return reportNothing('no-source')

  const find = createFindBest(index, ids)
  const marks = findMarks(text, index.lexicon.emphasisNotes)
  if (marks.length === 0 && !isCheckable(plain, plain)) return reportNothing('too-short')
  const all = marks.length > 0 ? createPattern(text, marks) : plain
  const read = (reach: Reach): Reading => {
    const literal = find(plain, reach)
    // A mark that stands in the source as it stands in the quotation is not the writer's.
    const writers = literal ? marks.filter((mark) => !isLiteral(mark, literal[0])) : marks
    const isAll = writers.length === marks.length
    const pattern = isAll ? all : writers.length === 0 ? plain : createPattern(text, writers)
    if (pattern.words.wordCount === 0) return { pattern, reason: 'empty' }
    if (!isCheckable(plain, pattern)) return { pattern, reason: 'too-short' }
    const best = (pattern === plain ? undefined : find(pattern, reach)) ?? literal
    return { pattern, ...(best && { best }) }
  }
  let reading: Reading = { pattern: all }
  for (const reach of listReaches(options, marks.length > 0)) {
    reading = read(reach)
    if (reading.best && isSame(reading.best)) break
  }
  const { pattern, best, reason } = reading
  if (reason) return reportNothing(reason)
  if (best) {
    const [{ located, comparison }] = best
    const { reading: source, range } = located
    const lexicon = chooseLexicon(index, [], source.id)
    return report(best, comparison.differences.length > 0 ? [] : noteContext(source, range, lexicon))
  }
  if (options.wholeOnly) return reportNothing()
  // Letters that no window of a fingerprint covers can be neither proved nor refuted.
  if (index.prints?.isProvable(pattern) === false) return reportNothing('too-short')
  const profile = profileText(text, index.lexicon)
  return reportNothing(isSome((source) => !isOtherLanguage(profile, source)) ? undefined : 'other-language')
}

/** A quotation with its marks read as the writer's or the source's, and where it stands so. */
interface Reading {
  pattern: Pattern
  best?: Best
  /** Why nothing can be said. */
  reason?: UncheckedReason
}

/** How far a quotation is looked for, step by step, until it is found without a difference. */
function listReaches({ textsFirst, wholeOnly }: VerifyOptions, isMarked: boolean): Reach[] {
  // What has marks of the writer stands nowhere whole.
  const first = { prints: false, similar: isMarked }
  const whole = { prints: true, similar: false }
  const last = { prints: true, similar: true }
  return [
    ...(textsFirst ? [first] : []),
    ...((textsFirst || wholeOnly) && !isMarked ? [whole] : []),
    ...(wholeOnly && !isMarked ? [] : [last]),
  ]
}

function isSame([{ comparison }]: Best): boolean {
  return comparison.differences.length === 0
}
