import type { Alignment, MarkedPair, Pair } from '../align/align.js'
import type { Sides } from '../align/match-words.js'
import { refine } from '../align/refine.js'
import { wordEnd, type Words } from '../fold/words.js'
import { gradeWords } from '../grade/grade-words.js'
import type { Lexicon } from '../grade/lexicon.js'
import type { Range } from '../range.js'
import type { Bracket, Difference, Elision, Excerpt, Fold, Grade, Note } from '../verification.js'
import { areSameFolded, foldText, listFolds } from './fold-text.js'
import { gradeGap } from './grade-gap.js'

/** What is compared: an alignment, and how. */
export interface CompareOptions {
  sides: Sides
  alignment: Alignment
  /** Whether the source was extracted, so that spaces and hyphens inside words are unreliable. */
  extracted: boolean
  lexicon: Lexicon
}

/** What a comparison finds. Ranges on the side of the source are in its reading text. */
export interface Comparison {
  folds: Set<Fold>
  differences: (Difference & { source: Excerpt })[]
  elisions: (Elision & { source: Excerpt })[]
  brackets: (Bracket & { source: Excerpt })[]
  notes: Note[]
}

/**
 * Compares a quotation with the words of the source that it lies on.
 *
 * @param options - What is compared.
 * @returns The folds it took, and everything that differs.
 */
export function compare(options: CompareOptions): Comparison {
  const { sides, alignment } = options
  const comparison: Comparison = { folds: new Set(), differences: [], elisions: [], brackets: [], notes: [] }
  const pairs = alignment.flatMap((pair) =>
    pair.type === 'different' ? refine(sides, pair as Pair) : [pair],
  )
  let run: Pair[] = []
  let isAfterMark = true
  const endRun = (): void => {
    if (run.length > 0) compareRun(options, run, isAfterMark, comparison)
    if (run.length > 0) isAfterMark = false
    run = []
  }
  for (const pair of pairs) {
    if (pair.type === 'marked') {
      endRun()
      addMark(sides, pair, comparison)
      isAfterMark ||= pair.mark.type === 'elision'
    } else if (pair.type === 'different') {
      endRun()
      isAfterMark = false
      addDifference(options, pair, comparison)
    } else run.push(pair)
  }
  endRun()
  return comparison
}

function addMark(sides: Sides, pair: MarkedPair, { elisions, brackets, notes }: Comparison): void {
  const { mark } = pair
  const excerpt = excerptOf(sides.pattern.text, mark.range)
  const source = completedPart(sides, pair) ?? sourceExcerpt(sides, pair)
  if (mark.type === 'elision') elisions.push({ mark: excerpt, source })
  else if (mark.type === 'bracket') brackets.push({ mark: excerpt, source })
  else notes.push({ type: mark.type, excerpt })
}

/** What stands in the source for the bracket in "[T]he" or "walk[ed]". */
function completedPart(
  { pattern, source }: Sides,
  { mark, quotedFrom, sourceFrom }: MarkedPair,
): Excerpt | undefined {
  const { words, completions } = pattern
  if (mark.type !== 'bracket') return undefined
  const isBefore = completions.get(quotedFrom) === 'before' && words.starts[quotedFrom] === mark.range.end
  const isAfter = quotedFrom > 0 && completions.get(quotedFrom - 1) === 'after'
  if (!isBefore && !isAfter) return undefined
  const word = isBefore ? sourceFrom : sourceFrom - 1
  const quoted = isBefore ? quotedFrom : quotedFrom - 1
  if (word < 0 || word >= source.wordCount) return undefined
  const length = wordEnd(words, quoted) - (words.starts[quoted] as number)
  const start = source.starts[word] as number
  const end = wordEnd(source, word)
  return excerptOf(source.text, isBefore ? { start, end: end - length } : { start: start + length, end })
}

function addDifference({ sides, lexicon }: CompareOptions, pair: Pair, { differences }: Comparison): void {
  const quoted = quotedExcerpt(sides, pair)
  const source = sourceExcerpt(sides, pair)
  differences.push({ grade: gradeWords(quoted.text, source.text, lexicon), quoted, source })
}

/** Compares words that have the same letters on both sides, and what stands between them. */
function compareRun(
  options: CompareOptions,
  run: Pair[],
  isAfterMark: boolean,
  comparison: Comparison,
): void {
  const { sides } = options
  const [first] = run as [Pair]
  const quoted = quotedExcerpt(sides, { ...first, quotedTo: (run.at(-1) as Pair).quotedTo })
  const source = sourceExcerpt(sides, { ...first, sourceTo: (run.at(-1) as Pair).sourceTo })
  if (quoted.text === source.text) return
  if (run.some(({ type }) => type === 'apparatus')) {
    comparison.folds.add('apparatus')
    const parts = splitAtApparatus(run)
    for (const [index, part] of parts.entries())
      compareRun(options, part, isAfterMark && index === 0, comparison)
    return
  }
  const quotedText = isAfterMark ? withFirstLetterOf(quoted.text, source.text) : quoted.text
  if (quotedText !== quoted.text) comparison.folds.add('first-letter-case')
  if (areSameFolded(foldText(quotedText), foldText(source.text))) {
    for (const fold of listFolds(quotedText, source.text)) comparison.folds.add(fold)
  } else comparePairs(options, run, isAfterMark, comparison)
}

function splitAtApparatus(run: Pair[]): Pair[][] {
  const parts: Pair[][] = [[]]
  for (const pair of run) {
    if (pair.type === 'apparatus') parts.push([])
    else (parts.at(-1) as Pair[]).push(pair)
  }
  return parts.filter((part) => part.length > 0)
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
    const grade = gradeSameLetters(options, text, source.text, comparison.folds)
    if (grade) comparison.differences.push({ grade, quoted, source })
  }
}

/** Grades words that have the same letters: what may differ is their case, and what stands between the letters. */
function gradeSameLetters(
  options: CompareOptions,
  quoted: string,
  source: string,
  folds: Set<Fold>,
): Grade | undefined {
  const folded = foldText(quoted)
  const foldedSource = foldText(source)
  if (areSameFolded(folded, foldedSource)) {
    for (const fold of listFolds(quoted, source)) folds.add(fold)
    return undefined
  }
  if (areSameFolded(folded.toLowerCase(), foldedSource.toLowerCase())) return 'case'
  const isDivision = withoutDivision(folded) === withoutDivision(foldedSource)
  if (!isDivision) return gradeWords(quoted, source, options.lexicon)
  if (options.extracted) {
    folds.add('extraction')
    return undefined
  }
  return /\d[^\p{L}\d]+\d/u.test(quoted + '\n' + source) ? 'meaning' : 'punctuation'
}

/** What is left when a text is not divided into words. */
function withoutDivision(text: string): string {
  return text.replace(/[\s\u0001–-]/gu, '')
}

function compareGap(options: CompareOptions, before: Pair, after: Pair, comparison: Comparison): void {
  const { sides, extracted } = options
  const quotedRange = gapRange(sides.pattern.words, before.quotedTo, after.quotedFrom)
  const sourceRange = gapRange(sides.source, before.sourceTo, after.sourceFrom)
  const quoted = excerptOf(sides.pattern.text, quotedRange)
  const source = excerptOf(sides.source.text, sourceRange)
  if (quoted.text === source.text) return
  const inContext = (text: string, { start, end }: Range): string =>
    text.slice(start - 1, end + 1).toLowerCase()
  const quotedContext = inContext(sides.pattern.text, quotedRange)
  const sourceContext = inContext(sides.source.text, sourceRange)
  const folded = foldText(quotedContext)
  const foldedSource = foldText(sourceContext)
  if (areSameFolded(folded, foldedSource)) {
    for (const fold of listFolds(quotedContext, sourceContext)) comparison.folds.add(fold)
  } else if (extracted && withoutDivision(folded) === withoutDivision(foldedSource))
    comparison.folds.add('extraction')
  else {
    const grade = gradeGap({
      quoted: folded.slice(1, -1),
      source: foldedSource.slice(1, -1),
      before: sourceExcerpt(sides, before).text,
      quotedAfter: quotedExcerpt(sides, after).text,
      sourceAfter: sourceExcerpt(sides, after).text,
    })
    comparison.differences.push({ grade, quoted, source })
  }
}

function gapRange(words: Words, before: number, after: number): Range {
  return { start: wordEnd(words, before - 1), end: words.starts[after] as number }
}

function quotedExcerpt({ pattern }: Sides, { quotedFrom, quotedTo }: Pair | MarkedPair): Excerpt {
  return excerptOfWords(pattern.words, quotedFrom, quotedTo)
}

function sourceExcerpt({ source }: Sides, { sourceFrom, sourceTo }: Pair | MarkedPair): Excerpt {
  return excerptOfWords(source, sourceFrom, sourceTo)
}

/** The text from one word to another; where there is none, an empty one at the place between its neighbours. */
function excerptOfWords(words: Words, from: number, to: number): Excerpt {
  if (from < to)
    return excerptOf(words.text, { start: words.starts[from] as number, end: wordEnd(words, to - 1) })
  const at = from > 0 && from <= words.wordCount ? wordEnd(words, from - 1) : (words.starts[0] ?? 0)
  return { text: '', range: { start: at, end: at } }
}

function excerptOf(text: string, range: Range): Excerpt {
  return { text: text.slice(range.start, range.end), range }
}
