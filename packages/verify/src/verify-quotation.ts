import { compare, type Comparison } from './compare/compare.js'
import { wordEnd, type Words } from './fold/words.js'
import type { SourceIndex } from './index/source-index.js'
import { locate, type Located } from './locate/locate.js'
import { findMarks } from './quotation/marks.js'
import { createPattern, type Pattern } from './quotation/pattern.js'
import type { Range } from './range.js'
import { sectionAt, toOriginalRanges } from './source/reading-text.js'
import type { Place, UncheckedReason, Verdict, Verification } from './verification.js'

/** How a quotation is verified. */
export interface VerifyOptions {
  /** The ids of the sources to look at. Default: all. */
  sources?: readonly string[]
}

/** Fewer words, or fewer letters, stand in too many places to say anything. An ideograph is half a word and two letters. */
const LEAST_WORDS = 4
const LEAST_LETTERS = 15

/** A passage that has fewer of the words is another one. */
const LEAST_MATCHED = 1 / 3

/** The most places that are listed. */
const MOST_PLACES = 100

/** A comparison with the passage it was made with. */
interface Compared {
  located: Located
  comparison: Comparison
}

/**
 * Decides whether a quotation stands in the sources, and how it differs from them.
 *
 * @param text - The quotation, without the quotation marks around it.
 * @param index - The sources.
 * @param options - Which of them to look at.
 * @returns The verdict, and everything it rests on.
 */
export function verifyQuotation(text: string, index: SourceIndex, options: VerifyOptions = {}): Verification {
  const plain = createPattern(text, [])
  if (plain.words.wordCount === 0) return unchecked('empty')
  const accepts = (id: string): boolean => options.sources?.includes(id) ?? true
  const hasWords = index.segments.some(({ texts }) =>
    texts.some(({ id, text }) => accepts(id) && /[\p{L}\p{N}]/u.test(text)),
  )
  if (!hasWords) return unchecked('no-source')

  // What stands in the source as it stands in the quotation, marks and all, is no mark of the writer.
  const literal = findBest(plain, index, accepts)
  if (literal[0] && verdictOf(literal[0]) === 'verbatim' && isLongEnough(plain.words))
    return report(literal, plain, index)
  const marks = findMarks(text, index.lexicon.emphasisNotes)
  const pattern = marks.length > 0 ? createPattern(text, marks) : plain
  if (pattern.words.wordCount === 0) return unchecked('empty')
  if (!isLongEnough(plain.words) || !areRunsLongEnough(pattern)) return unchecked('too-short')
  const best = marks.length > 0 ? findBest(pattern, index, accepts) : literal
  return best.length > 0 ? report(best, pattern, index) : absent()
}

function isLongEnough(words: Words): boolean {
  let count = 0
  let letters = 0
  for (let word = 0; word < words.wordCount; word++) {
    const length = (words.firsts[word + 1] as number) - (words.firsts[word] as number)
    const isIdeograph = length === 3 && (words.starts[word] as number) + 1 >= wordEnd(words, word)
    count += isIdeograph ? 0.5 : 1
    letters += isIdeograph ? 2 : length
  }
  return count >= LEAST_WORDS && letters >= LEAST_LETTERS
}

/** Between two ellipses stand at least two words. */
function areRunsLongEnough({ words, marks }: Pattern): boolean {
  const ellipses = [...marks]
    .filter(([, list]) => list.some(({ type }) => type === 'elision'))
    .map(([word]) => word)
  return ellipses.every((word, index) => {
    const next = ellipses[index + 1]
    return next === undefined || next === word || next - word >= 2 || word === 0 || next === words.wordCount
  })
}

/** Finds the passages that the quotation differs least from: several where they are equally good. */
function findBest(
  pattern: Pattern,
  { segments, lexicon }: SourceIndex,
  accepts: (id: string) => boolean,
): Compared[] {
  const located = segments.flatMap((segment) => locate(segment, pattern, accepts))
  const least = LEAST_MATCHED * pattern.words.wordCount
  const compared = located
    .filter(({ matched, different }) => different === 0 || matched >= least)
    .map((passage) => ({
      located: passage,
      comparison: compare({
        sides: passage.sides,
        alignment: passage.alignment,
        extracted: passage.reading.extracted,
        lexicon,
      }),
    }))
  compared.sort((a, b) => costOf(a) - costOf(b) || comparePlaces(a.located, b.located))
  const [best] = compared
  return best ? compared.filter((other) => costOf(other) === costOf(best)) : []
}

function costOf({ located, comparison }: Compared): number {
  return 1000 * located.different + comparison.differences.length
}

function comparePlaces(a: Located, b: Located): number {
  if (a.reading.id !== b.reading.id) return a.reading.id < b.reading.id ? -1 : 1
  return rangeOf(a).start - rangeOf(b).start
}

function verdictOf({ comparison }: Compared): Verdict {
  if (comparison.differences.length > 0) return 'altered'
  const isEdited = comparison.elisions.length + comparison.brackets.length + comparison.notes.length > 0
  return isEdited ? 'edited' : 'verbatim'
}

/** From the first word of the source to the last, in the reading text. */
function rangeOf({ sides, alignment }: Located): Range {
  const same = alignment.filter(({ type }) => type === 'same')
  const first = same[0]?.sourceFrom ?? 0
  const last = same.at(-1)?.sourceTo ?? 1
  return { start: sides.source.starts[first] as number, end: wordEnd(sides.source, last - 1) }
}

function toPlace(located: Located): Place {
  const { reading } = located
  const range = rangeOf(located)
  const ranges = toOriginalRanges(reading, range)
  const section = sectionAt(reading, range.start)
  return {
    source: reading.id,
    ...(section !== undefined && { section }),
    range: {
      start: Math.min(...ranges.map(({ start }) => start)),
      end: Math.max(...ranges.map(({ end }) => end)),
    },
    ranges,
  }
}

function report(best: Compared[], pattern: Pattern, index: SourceIndex): Verification {
  const [chief] = best as [Compared]
  const { comparison } = chief
  const places = new Map(
    best.slice(0, MOST_PLACES).map(({ located }) => [placeKey(located), toPlace(located)]),
  )
  return {
    verdict: verdictOf(chief),
    place: toPlace(chief.located),
    places: [...places.values()],
    folds: [...comparison.folds],
    differences: comparison.differences,
    elisions: comparison.elisions,
    brackets: comparison.brackets,
    notes: comparison.notes,
  }
}

function placeKey(located: Located): string {
  return `${rangeOf(located).start} ${located.reading.id}`
}

function absent(): Verification {
  return { verdict: 'absent', places: [], folds: [], differences: [], elisions: [], brackets: [], notes: [] }
}

function unchecked(reason: UncheckedReason): Verification {
  return { ...absent(), verdict: 'unchecked', reason }
}
