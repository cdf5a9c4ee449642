/**
 * What the words of a language do to the sense of a sentence. Each list is one string, with spaces between the words. The
 * apostrophe in it is `'`.
 */
export interface Language {
  /** BCP 47 tag. */
  tag: string
  /** Words that negate: no, not, never, without. */
  negations: string
  /** Words that make a condition or an exception: if, unless, except. */
  conditions: string
  /** Modal verbs: for each, its forms. Another form of the same verb does not change the sense. */
  modals: readonly string[]
  /** Numbers in words. */
  numbers: string
  /** The parts of numbers that are written as one word, such as "dreiundzwanzig" and "zweidrittel". Default: none. */
  numberParts?: string
  /** Contracted words, and the words each stands for. */
  contractions: Readonly<Record<string, string>>
  /** Beginnings that negate a word: possible, impossible. */
  negativePrefixes: string
  /** The most frequent words, by which the language of a text is known. */
  frequent: string
  /** The words that begin an editor's note on emphasis, as in "[emphasis added]". */
  emphasisNotes: string
}
