import type { MarkedPair, Pair } from '../align/align.js'
import type { Sides } from '../align/match-words.js'
import { refine } from '../align/refine.js'
import { wordEnd } from '../fold/words.js'
import { gradeWords } from '../grade/grade-words.js'
import { isLookAlike } from '../notes/is-look-alike.js'
import { noteElision } from '../notes/note-elision.js'
import { compareRun } from './compare-run.js'
import type { CompareOptions, Comparison } from './comparison.js'
import { excerptOf, quotedExcerpt, sourceExcerpt } from './excerpts.js'

/**
 * Compares a quotation with the words of the source that it lies on.
 *
 * @param options - What is compared.
 * @returns The folds it took, and everything that differs.
 */
export function compare(options: CompareOptions): Comparison {
  const { sides, alignment } = options
  const comparison: Comparison = { folds: new Set(), differences: [], elisions: [], brackets: [], notes: [] }
  let run: Pair[] = []
  let isAfterMark = true
  const endRun = (): void => {
    if (run.length === 0) return
    compareRun(options, run, isAfterMark, comparison)
    isAfterMark = false
    run = []
  }
  for (const pair of alignment.flatMap((pair) =>
    pair.type === 'different' ? refine(sides, pair) : [pair],
  )) {
    if (pair.type === 'marked') {
      endRun()
      addMark(options, pair, comparison)
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

function addMark({ sides, lexiconOf }: CompareOptions, pair: MarkedPair, comparison: Comparison): void {
  const { mark } = pair
  const excerpt = excerptOf(sides.pattern.text, mark.range)
  const source = sourceExcerpt(sides, pair)
  if (mark.type === 'elision') {
    comparison.elisions.push({ mark: excerpt, source })
    comparison.notes.push(...noteElision(excerpt, source, lexiconOf()))
  } else if (mark.type === 'bracket') addBracket({ sides, lexiconOf }, pair, comparison)
  else comparison.notes.push({ type: mark.type, excerpt })
}

function addBracket(
  { sides, lexiconOf }: Pick<CompareOptions, 'sides' | 'lexiconOf'>,
  pair: MarkedPair,
  { brackets, notes }: Comparison,
): void {
  const mark = excerptOf(sides.pattern.text, pair.mark.range)
  const completed = completedWord(sides, pair)
  const source = completed?.part ?? sourceExcerpt(sides, pair)
  brackets.push({ mark, source })
  const quotedWords = completed?.quoted ?? pair.mark.content
  const sourceWords = completed?.source ?? source.text
  if (gradeWords(quotedWords, sourceWords, lexiconOf()) === 'meaning') {
    notes.push({ type: 'bracket-changes-meaning', excerpt: mark })
  }
}

/** The word that a bracket completes, as in "[T]he" or "walk[ed]": on both sides, and the part that the bracket stands for. */
function completedWord({ pattern, source }: Sides, { mark, quotedFrom, sourceFrom }: MarkedPair) {
  const { words, completions } = pattern
  const isBefore = completions.get(quotedFrom) === 'before' && words.starts[quotedFrom] === mark.range.end
  const isAfter = quotedFrom > 0 && completions.get(quotedFrom - 1) === 'after'
  if (!isBefore && !isAfter) return undefined
  const word = isBefore ? sourceFrom : sourceFrom - 1
  const quoted = isBefore ? quotedFrom : quotedFrom - 1
  if (word < 0 || word >= source.wordCount) return undefined
  const stem = pattern.text.slice(words.starts[quoted], wordEnd(words, quoted))
  const start = source.starts[word] as number
  const end = wordEnd(source, word)
  if (end - start < stem.length) return undefined
  const part = isBefore ? { start, end: end - stem.length } : { start: start + stem.length, end }
  return {
    quoted: isBefore ? mark.content + stem : stem + mark.content,
    source: source.text.slice(start, end),
    part: excerptOf(source.text, part),
  }
}

function addDifference(
  { sides, lexiconOf }: CompareOptions,
  pair: Pair,
  { differences, notes }: Comparison,
): void {
  const quoted = quotedExcerpt(sides, pair)
  const source = sourceExcerpt(sides, pair)
  differences.push({ grade: gradeWords(quoted.text, source.text, lexiconOf()), quoted, source })
  if (isLookAlike(quoted.text, source.text)) notes.push({ type: 'look-alike-letter', excerpt: quoted })
}
