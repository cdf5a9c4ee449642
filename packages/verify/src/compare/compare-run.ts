import type { Pair } from '../align/align.js'
import { addsHidden, listHidden } from '../fold/hidden.js'
import { wordEnd, type Words } from '../fold/words.js'
import { gradeWords } from '../grade/grade-words.js'
import type { Range } from '../range.js'
import type { Excerpt, Fold, Grade } from '../verification.js'
import type { CompareOptions, Comparison } from './comparison.js'
import { excerptOf, quotedExcerpt, sourceExcerpt } from './excerpts.js'
import { areSameFolded, findFolds, foldText, withoutDivision } from './fold-text.js'
import { gradeGap } from './grade-gap.js'

/**
 * Compares words that have the same letters on both sides: their case, and what stands between them.
 *
 * @param options - What is compared.
 * @param run - The words, without a difference or a mark among them.
 * @param isAfterMark - Whether the quotation or a part of it begins here, so that the first letter may be large or small.
 * @param comparison - Receives what is found.
 */
export function compareRun(
  options: CompareOptions,
  run: Pair[],
  isAfterMark: boolean,
  comparison: Comparison,
): void {
  const { sides } = options
  const [first] = run as [Pair]
  const { quotedTo, sourceTo } = run.at(-1) as Pair
  const quoted = quotedExcerpt(sides, { ...first, quotedTo }).text
  const source = sourceExcerpt(sides, { ...first, sourceTo }).text
  if (quoted === source) return
  const words = run.filter(({ type }) => type === 'same')
  const found: Comparison = { ...comparison, folds: new Set(), differences: [], notes: [] }
  comparePairs(options, words, isAfterMark, found)
  // Some folds go over several words.
  const folds =
    found.differences.length > 0 && words.length === run.length
      ? findFolds(isAfterMark ? withFirstLetterOf(quoted, source) : quoted, source)
      : undefined
  for (const fold of folds ?? found.folds) comparison.folds.add(fold)
  if (words.length < run.length) comparison.folds.add('apparatus')
  if (folds) return
  comparison.differences.push(...found.differences)
  comparison.notes.push(...found.notes)
}

/** Whether folds make two texts the same; if so, they are noted. */
function areSame(quoted: string, source: string, folds: Set<Fold>): boolean {
  const found = findFolds(quoted, source)
  for (const fold of found ?? []) folds.add(fold)
  return found !== undefined
}

/** The first letter of a quotation may be large or small; then it is taken as the source has it. */
function withFirstLetterOf(quoted: string, source: string): string {
  const [letter = ''] = quoted
  const [sourceLetter = ''] = source
  const isSame = letter !== sourceLetter && letter.toLowerCase() === sourceLetter.toLowerCase()
  return isSame ? sourceLetter + quoted.slice(letter.length) : quoted
}

function comparePairs(
  options: CompareOptions,
  run: Pair[],
  isAfterMark: boolean,
  comparison: Comparison,
): void {
  const { sides } = options
  for (const [index, pair] of run.entries()) {
    if (index > 0) compareGap(options, run[index - 1] as Pair, pair, comparison)
    const quoted = quotedExcerpt(sides, pair)
    const source = sourceExcerpt(sides, pair)
    if (sides.pattern.completions.has(pair.quotedFrom)) continue
    const text = isAfterMark && index === 0 ? withFirstLetterOf(quoted.text, source.text) : quoted.text
    if (text !== quoted.text) comparison.folds.add('first-letter-case')
    addGraded(comparison, quoted, source, gradeSameLetters(options, text, source.text, comparison.folds))
  }
}

function addGraded(comparison: Comparison, quoted: Excerpt, source: Excerpt, grade: Grade | undefined): void {
  if (!grade) return
  comparison.differences.push({ grade, quoted, source })
  if (!addsHidden(quoted.text, source.text)) return
  for (const { 0: text, index } of listHidden(quoted.text)) {
    const start = quoted.range.start + index
    const excerpt = { text, range: { start, end: start + text.length } }
    comparison.notes.push({ type: 'hidden-character', excerpt })
  }
}

/** Grades words that have the same letters: what may differ is their case, and what stands between the letters. */
function gradeSameLetters(
  options: CompareOptions,
  quoted: string,
  source: string,
  folds: Set<Fold>,
): Grade | undefined {
  if (areSame(quoted, source, folds)) return undefined
  const folded = foldText(quoted)
  const foldedSource = foldText(source)
  if (areSameFolded(folded, foldedSource)) return 'punctuation'
  if (areSameFolded(folded.toLowerCase(), foldedSource.toLowerCase())) return 'case'
  if (!differInDivision(quoted, source)) return gradeWords(quoted, source, options.lexiconOf())
  if (options.reading.extracted) {
    folds.add('extraction')
    return undefined
  }
  return /\d[^\p{L}\d]+\d/u.test(quoted + '\n' + source) ? 'meaning' : 'punctuation'
}

/** Whether nothing but spaces, hyphens and line ends differs. A hyphen with spaces may stand at a line end, and be no dash. */
function differInDivision(quoted: string, source: string): boolean {
  const [one, other] = [quoted, source].map((text) => withoutDivision(foldText(text, 'dashes')))
  return one === other
}

function compareGap(options: CompareOptions, before: Pair, after: Pair, comparison: Comparison): void {
  const { sides, reading } = options
  const quotedRange = gapRange(sides.pattern.words, before.quotedTo, after.quotedFrom)
  const sourceRange = gapRange(sides.source, before.sourceTo, after.sourceFrom)
  const quoted = excerptOf(sides.pattern.text, quotedRange)
  const source = excerptOf(sides.source.text, sourceRange)
  if (quoted.text === source.text) return
  const quotedContext = inContext(
    sides.pattern.text,
    quotedRange,
    source.text.includes('\n') ? VERSE_LINE : undefined,
  )
  const sourceContext = inContext(
    sides.source.text,
    sourceRange,
    after.sourceFrom > before.sourceTo ? CALL : undefined,
  )
  if (areSame(quotedContext, sourceContext, comparison.folds)) return
  if (reading.extracted && differInDivision(quotedContext, sourceContext)) {
    comparison.folds.add('extraction')
    return
  }
  const folded = foldText(quotedContext)
  const foldedSource = foldText(sourceContext)
  const grade = gradeGap({
    quoted: folded.slice(1, -1),
    source: foldedSource.slice(1, -1),
    before: sourceExcerpt(sides, before).text,
    quotedAfter: quotedExcerpt(sides, after).text,
    sourceAfter: sourceExcerpt(sides, after).text,
  })
  addGraded(comparison, quoted, source, grade)
}

/** Stands for the end of a line of verse, or of a stanza. */
const VERSE_LINE = /\s\/{1,2}(?=\s)/gu

/** The call of a note, or the number of a page after a star. */
const CALL = /\[[\d\s,;–-]+\]|[¹²³⁰⁴-⁹]+|\*\d+/gu

/** A gap with the letters beside it, by which a dash between words is told from one between digits. */
function inContext(text: string, { start, end }: Range, without?: RegExp): string {
  const gap = text.slice(start, end)
  return (
    text.slice(start - 1, start) +
    (without ? gap.replace(without, '') : gap) +
    text.slice(end, end + 1)
  ).toLowerCase()
}

function gapRange(words: Words, before: number, after: number): Range {
  return { start: wordEnd(words, before - 1), end: words.starts[after] as number }
}
