import type { MarkedPair, Pair } from '../align/align.js'
import { refine } from '../align/refine.js'
import { wordEnd } from '../fold/words.js'
import { gradeWords } from '../grade/grade-words.js'
import { holdsQualifier } from '../grade/qualifiers.js'
import { isLookAlike } from '../notes/is-look-alike.js'
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
  const { sides, alignment, lexiconOf } = options
  const comparison: Comparison = { folds: new Set(), differences: [], elisions: [], brackets: [], notes: [] }
  const { differences, elisions, brackets, notes } = comparison
  let run: Pair[] = []
  let isAfterMark = true
  const endRun = (): void => {
    if (run.length === 0) return
    compareRun(options, run, isAfterMark, comparison)
    isAfterMark = false
    run = []
  }
  const addMark = (pair: MarkedPair): void => {
    const { type, range, content } = pair.mark
    const mark = excerptOf(sides.pattern.text, range)
    const source = sourceExcerpt(sides, pair)
    if (type === 'elision') {
      elisions.push({ mark, source })
      isAfterMark = true
      if (holdsQualifier(source.text, lexiconOf()))
        notes.push({ type: 'elision-drops-qualifier', excerpt: mark })
    } else if (type === 'bracket') {
      const completed = completedWord(options, pair)
      brackets.push({ mark, source: completed?.part ?? source })
      const quotedWords = completed?.quoted ?? content
      if (gradeWords(quotedWords, completed?.source ?? source.text, lexiconOf()) === 'meaning')
        notes.push({ type: 'bracket-changes-meaning', excerpt: mark })
    } else notes.push({ type, excerpt: mark })
  }
  const addDifference = (pair: Pair): void => {
    const quoted = quotedExcerpt(sides, pair)
    const source = sourceExcerpt(sides, pair)
    isAfterMark = false
    differences.push({ grade: gradeWords(quoted.text, source.text, lexiconOf()), quoted, source })
    if (isLookAlike(quoted.text, source.text)) notes.push({ type: 'look-alike-letter', excerpt: quoted })
  }
  for (const whole of alignment) {
    for (const pair of whole.type === 'different' ? refine(sides, whole) : [whole]) {
      if (pair.type === 'same' || pair.type === 'apparatus') run.push(pair)
      else {
        endRun()
        if (pair.type === 'marked') addMark(pair)
        else addDifference(pair)
      }
    }
  }
  endRun()
  return comparison
}

/** The word that a bracket completes, as in "[T]he" or "walk[ed]": on both sides, and the part that the bracket stands for. */
function completedWord({ sides }: CompareOptions, { mark, quotedFrom, sourceFrom }: MarkedPair) {
  const { pattern, source } = sides
  const { words, completions } = pattern
  const isBefore = completions.get(quotedFrom) === 'before' && words.starts[quotedFrom] === mark.range.end
  if (!isBefore && completions.get(quotedFrom - 1) !== 'after') return undefined
  const back = isBefore ? 0 : 1
  const word = sourceFrom - back
  if (word < 0 || word >= source.wordCount) return undefined
  const stem = excerptOf(pattern.text, {
    start: words.starts[quotedFrom - back] as number,
    end: wordEnd(words, quotedFrom - back),
  }).text
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
