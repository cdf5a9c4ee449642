import type { MarkedPair, Pair } from '../align/align.js'
import type { Comparison } from '../compare/comparison.js'
import { excerptOf, quotedExcerpt } from '../compare/excerpts.js'
import { wordEnd, type Words } from '../fold/words.js'
import { gradeWords } from '../grade/grade-words.js'
import type { Lexicon } from '../grade/lexicon.js'
import type { Excerpt, Grade } from '../verification.js'
import type { LocatedInPrint } from './locate-in-prints.js'
import { caseOfWord, gapAfterWord, unpackMarks, type WordMarks } from './word-marks.js'

/**
 * Compares a quotation with words that only a fingerprint is known of. What the source has in the place of a difference
 * cannot be said; of its punctuation only the chief sign between two words is known.
 *
 * @param located - How the quotation lies on the source.
 * @param lexiconOf - Gives the word lists, where something is graded.
 * @returns What differs. Excerpts of the source are left out.
 */
export function comparePrint(located: LocatedInPrint, lexiconOf: () => Lexicon): Comparison {
  const comparison: Comparison = { folds: new Set(), differences: [], elisions: [], brackets: [], notes: [] }
  let before: Pair | undefined
  let isAfterMark = true
  for (const pair of located.alignment) {
    if (pair.type === 'marked') {
      addMark(located, pair, comparison)
      isAfterMark ||= pair.mark.type === 'elision'
      before = undefined
    } else if (pair.type === 'different') {
      addDifference(located, pair, lexiconOf(), comparison)
      isAfterMark = false
      before = undefined
    } else if (pair.type === 'same') {
      if (before) compareGap(located, before, pair, comparison)
      compareCase(located, pair, isAfterMark, comparison)
      isAfterMark = false
      before = pair
    }
  }
  return comparison
}

/** What the fingerprint keeps of a word of the stretch. */
function marksOf({ print, firstWord }: LocatedInPrint, word: number): WordMarks {
  return unpackMarks(print.marks[firstWord + word] ?? 0)
}

function addMark(located: LocatedInPrint, pair: MarkedPair, { elisions, brackets, notes }: Comparison): void {
  const { mark, sourceFrom, sourceTo } = pair
  const excerpt = excerptOf(located.sides.pattern.text, mark.range)
  const dropped = Array.from(
    { length: sourceTo - sourceFrom },
    (_, at) => marksOf(located, sourceFrom + at).qualifier,
  )
  if (mark.type === 'elision') {
    elisions.push({ mark: excerpt })
    if (dropped.includes('reservation') || dropped.includes('modal'))
      notes.push({ type: 'elision-drops-qualifier', excerpt })
  } else if (mark.type === 'bracket') {
    brackets.push({ mark: excerpt })
    if (dropped.some((qualifier) => qualifier !== 'none'))
      notes.push({ type: 'bracket-changes-meaning', excerpt })
  } else notes.push({ type: mark.type, excerpt })
}

function addDifference(
  located: LocatedInPrint,
  pair: Pair,
  lexicon: Lexicon,
  { differences }: Comparison,
): void {
  const { sourceFrom, sourceTo } = pair
  const quoted = quotedExcerpt(located.sides, pair)
  const isQualified = Array.from(
    { length: sourceTo - sourceFrom },
    (_, at) => marksOf(located, sourceFrom + at).qualifier !== 'none',
  ).includes(true)
  differences.push({ grade: isQualified ? 'meaning' : gradeWords(quoted.text, '', lexicon), quoted })
}

function compareCase(
  located: LocatedInPrint,
  pair: Pair,
  isAfterMark: boolean,
  { differences, folds }: Comparison,
): void {
  const { pattern } = located.sides
  const isDivided = pair.quotedTo - pair.quotedFrom !== pair.sourceTo - pair.sourceFrom
  if (isDivided) {
    const isHyphenated = Array.from(
      { length: pair.sourceTo - pair.sourceFrom - 1 },
      (_, at) => marksOf(located, pair.sourceFrom + at).gap,
    ).every((gap) => gap === 'joint')
    if (isHyphenated && pair.quotedTo - pair.quotedFrom === 1) folds.add('hyphenation')
    else if (located.reading.extracted) folds.add('extraction')
    else differences.push({ grade: 'punctuation', quoted: quotedExcerpt(located.sides, pair) })
    return
  }
  for (let at = 0; at < pair.quotedTo - pair.quotedFrom; at++) {
    const word = pair.quotedFrom + at
    const quoted = caseOfWord(pattern.words, word)
    const source = marksOf(located, pair.sourceFrom + at).case
    if (quoted === source || pattern.completions.has(word)) continue
    const isFirst =
      isAfterMark &&
      at === 0 &&
      [quoted, source].every((letters) => letters === 'small' || letters === 'capital')
    if (isFirst) folds.add('first-letter-case')
    else differences.push({ grade: 'case', quoted: excerptOfWord(pattern.words, word) })
  }
}

function compareGap(
  located: LocatedInPrint,
  before: Pair,
  after: Pair,
  { differences, folds }: Comparison,
): void {
  const { words, text } = located.sides.pattern
  const quoted = gapAfterWord(words, before.quotedTo - 1)
  const source = marksOf(located, before.sourceTo - 1).gap
  const grade = gradeSigns(quoted, source, located.reading.extracted)
  if (grade === 'extraction' || grade === 'hyphenation') folds.add(grade)
  else if (grade) {
    const range = {
      start: wordEnd(words, before.quotedTo - 1),
      end: words.starts[after.quotedFrom] as number,
    }
    differences.push({ grade, quoted: excerptOf(text, range) })
  }
}

const DIVISIONS: readonly WordMarks['gap'][] = [' ', '-', '–']
const DASHES: readonly WordMarks['gap'][] = ['—', '–']
const SENTENCE_ENDS: readonly WordMarks['gap'][] = ['.', '?', '!']

/** A hyphen at the end of a line may be one of a compound. */
const HYPHENS: readonly WordMarks['gap'][] = ['-', 'joint']

/** Signs that a fingerprint cannot tell from a mere space, since it keeps the chief one alone. */
const SLIGHT: readonly WordMarks['gap'][] = [' ', '"', '(', 'other']

function gradeSigns(
  quoted: WordMarks['gap'],
  source: WordMarks['gap'],
  extracted: boolean,
): Grade | 'extraction' | 'hyphenation' | undefined {
  const areBoth = (signs: readonly WordMarks['gap'][]): boolean =>
    signs.includes(quoted) && signs.includes(source)
  if (quoted === source || areBoth(DASHES) || areBoth(SLIGHT)) return undefined
  if (areBoth(HYPHENS)) return 'hyphenation'
  if (extracted && areBoth(DIVISIONS)) return 'extraction'
  if (quoted === '%' || source === '%') return 'meaning'
  return SENTENCE_ENDS.includes(quoted) !== SENTENCE_ENDS.includes(source) ? 'word' : 'punctuation'
}

function excerptOfWord(words: Words, word: number): Excerpt {
  return excerptOf(words.text, { start: words.starts[word] as number, end: wordEnd(words, word) })
}
