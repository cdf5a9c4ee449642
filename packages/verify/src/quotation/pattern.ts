import { LETTER, classOf } from '../fold/characters.js'
import { scanWords, type Words } from '../fold/words.js'
import type { Mark } from './marks.js'

/** A quotation as it is looked for: its words, and the marks between them. */
export interface Pattern {
  text: string
  words: Words
  /** The marks that stand before each word, by its index; those after the last word stand at the number of words. */
  marks: ReadonlyMap<number, readonly Mark[]>
  /** For words that a bracket completes, as in "[T]he" and "walk[ed]": on which side. */
  completions: ReadonlyMap<number, 'before' | 'after'>
}

/**
 * Makes the pattern of a quotation.
 *
 * @param text - The quotation.
 * @param marks - The marks to read as the writer's. All other text is read as it stands.
 * @returns The pattern.
 */
export function createPattern(text: string, marks: readonly Mark[]): Pattern {
  const words = scanWords(maskMarks(text, marks))
  words.text = text
  const byWord = new Map<number, Mark[]>()
  const completions = new Map<number, 'before' | 'after'>()
  let word = 0
  for (const mark of marks) {
    while (word < words.wordCount && (words.starts[word] as number) < mark.range.end) word++
    const before = byWord.get(word)
    if (before) before.push(mark)
    else byWord.set(word, [mark])
    if (mark.type !== 'bracket') continue
    if (isLetterAt(text, mark.range.end) && word < words.wordCount) completions.set(word, 'before')
    if (isLetterAt(text, mark.range.start - 1) && word > 0) completions.set(word - 1, 'after')
  }
  return { text, words, marks: byWord, completions }
}

/**
 * Measures a quotation from its first word to the beginning of its last.
 *
 * @param pattern - The quotation, with at least one word.
 * @returns The distance in UTF-16 code units.
 */
export function lengthOf({ words }: Pattern): number {
  return (words.starts[words.wordCount - 1] as number) - (words.starts[0] as number)
}

/** Writes spaces in the place of marks, so that all offsets stay. */
function maskMarks(text: string, marks: readonly Mark[]): string {
  const parts: string[] = []
  let offset = 0
  for (const { range } of marks) {
    parts.push(text.slice(offset, range.start), ' '.repeat(range.end - range.start))
    offset = range.end
  }
  return parts.join('') + text.slice(offset)
}

function isLetterAt(text: string, offset: number): boolean {
  return offset >= 0 && offset < text.length && classOf(text.charCodeAt(offset)) === LETTER
}
