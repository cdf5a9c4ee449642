import type { Pair } from '../align/align.js'
import { addsHidden, listHidden } from '../fold/hidden.js'
import { wordEnd, type Words } from '../fold/words.js'
import { gradeWords } from '../grade/grade-words.js'
import type { Excerpt, Fold, Grade } from '../verification.js'
import type { CompareOptions, Comparison } from './comparison.js'
import { excerptOf, excerptOfWords, quotedExcerpt, sourceExcerpt } from './excerpts.js'
import { areSameFolded, findFolds, foldText, withoutDivision } from './fold-text.js'
import { gradeGap } from './grade-gap.js'

/** Stands for the end of a line of verse, or of a stanza. */
const VERSE_LINE = /\s\/{1,2}(?=\s)/gu

/** The call of a note, or the number of a page after a star. */
const CALL = /\[[\d\s,;–-]+\]|[¹²³⁰⁴-⁹]+|\*\d+/gu

/**
 * Compares words that have the same letters on both sides: their case, and what stands between them.
 *
 * @param options - What is compared.
 * @param run - The words, without a difference or a mark among them.
 * @param isAfterMark - Whether the quotation or a part of it begins here, so that the first letter may be large or small.
 * @param comparison - Receives what is found.
 */
export function compareRun(
  { sides, reading, lexiconOf }: CompareOptions,
  run: Pair[],
  isAfterMark: boolean,
  { folds, differences, notes }: Comparison,
): void {
  const { pattern, source } = sides
  const [first] = run as [Pair]
  const { quotedTo, sourceTo } = run.at(-1) as Pair
  const wholeQuoted = excerptOfWords(pattern.words, first.quotedFrom, quotedTo).text
  const wholeSource = excerptOfWords(source, first.sourceFrom, sourceTo).text
  if (wholeQuoted === wholeSource) return

  let found = new Set<Fold>()
  let graded: { grade: Grade; quoted: Excerpt; source: Excerpt }[] = []
  const areFolded = (one: string, other: string): boolean => {
    const list = findFolds(one, other)
    list?.forEach((fold) => found.add(fold))
    return list !== undefined
  }
  const areExtracted = (one: string, other: string): boolean => {
    const isExtraction = reading.extracted && differInDivision(one, other)
    if (isExtraction) found.add('extraction')
    return isExtraction
  }
  const compareWords = (pair: Pair, isFirst: boolean): void => {
    const quoted = quotedExcerpt(sides, pair)
    const other = sourceExcerpt(sides, pair)
    const text = isFirst ? withFirstLetterOf(quoted.text, other.text) : quoted.text
    if (text !== quoted.text) found.add('first-letter-case')
    if (areFolded(text, other.text)) return
    const [one, two] = [foldText(text), foldText(other.text)]
    let grade: Grade = 'punctuation'
    if (!areSameFolded(one, two)) {
      if (areSameFolded(one.toLowerCase(), two.toLowerCase())) grade = 'case'
      else if (areExtracted(text, other.text)) return
      else if (!differInDivision(text, other.text)) grade = gradeWords(text, other.text, lexiconOf())
      else if (/\d[^\p{L}\d]+\d/u.test(text + '\n' + other.text)) grade = 'meaning'
    }
    graded.push({ grade, quoted, source: other })
  }
  const compareGaps = (before: Pair, after: Pair): void => {
    const isCall = after.sourceFrom > before.sourceTo
    const other = gapOf(source, before.sourceTo, after.sourceFrom, isCall ? CALL : '')
    const isVerse = other.excerpt.text.includes('\n')
    const quoted = gapOf(pattern.words, before.quotedTo, after.quotedFrom, isVerse ? VERSE_LINE : '')
    const [one, two] = [quoted.context, other.context]
    if (quoted.excerpt.text === other.excerpt.text || areFolded(one, two) || areExtracted(one, two)) return
    const grade = gradeGap(foldText(one).slice(1, -1), foldText(two).slice(1, -1), [
      sourceExcerpt(sides, before).text,
      quotedExcerpt(sides, after).text,
      sourceExcerpt(sides, after).text,
    ])
    graded.push({ grade, quoted: quoted.excerpt, source: other.excerpt })
  }

  const words = run.filter(({ type }) => type === 'same')
  for (const [index, pair] of words.entries()) {
    if (index > 0) compareGaps(words[index - 1] as Pair, pair)
    if (!pattern.completions.has(pair.quotedFrom)) compareWords(pair, isAfterMark && index === 0)
  }
  if (words.length < run.length) found.add('apparatus')
  else if (graded.length > 0) {
    // Some folds go over several words.
    const text = isAfterMark ? withFirstLetterOf(wholeQuoted, wholeSource) : wholeQuoted
    const list = findFolds(text, wholeSource)
    if (list) {
      found = new Set(list)
      if (text !== wholeQuoted) found.add('first-letter-case')
      graded = []
    }
  }
  for (const fold of found) folds.add(fold)
  for (const difference of graded) {
    differences.push(difference)
    const { text, range } = difference.quoted
    if (!addsHidden(text, difference.source.text)) continue
    for (const { 0: character, index } of listHidden(text)) {
      const start = range.start + index
      const excerpt = { text: character, range: { start, end: start + character.length } }
      notes.push({ type: 'hidden-character', excerpt })
    }
  }
}

/** The first letter of a quotation may be large or small; then it is taken as the source has it. */
function withFirstLetterOf(quoted: string, source: string): string {
  const [letter = ''] = quoted
  const [other = ''] = source
  return letter.toLowerCase() === other.toLowerCase() ? other + quoted.slice(letter.length) : quoted
}

/** Whether nothing but spaces, hyphens and line ends differs. A hyphen with spaces may stand at a line end, and be no dash. */
function differInDivision(quoted: string, source: string): boolean {
  const [one, other] = [quoted, source].map((text) => withoutDivision(foldText(text, 'dashes')))
  return one === other
}

/** What stands between two words; and that with the letters beside it, by which a dash between words is told from one between digits. */
function gapOf(words: Words, before: number, after: number, without: RegExp | '') {
  const { text } = words
  const start = wordEnd(words, before - 1)
  const end = words.starts[after] as number
  const excerpt = excerptOf(text, { start, end })
  const context = text.slice(start - 1, start) + excerpt.text.replace(without, '') + text.slice(end, end + 1)
  return { excerpt, context: context.toLowerCase() }
}
