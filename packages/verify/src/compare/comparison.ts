import type { Alignment } from '../align/align.js'
import type { Sides } from '../align/match-words.js'
import type { Lexicon } from '../grade/lexicon.js'
import type { ReadingText } from '../source/reading-text.js'
import type { Bracket, Difference, Elision, Fold, Note } from '../verification.js'

/** What is compared: an alignment, and how. */
export interface CompareOptions {
  sides: Sides
  alignment: Alignment
  reading: ReadingText
  /** Gives the word lists. */
  lexiconOf: () => Lexicon
}

/** What a comparison finds. Ranges on the side of the source are in its reading text. */
export interface Comparison {
  folds: Set<Fold>
  differences: Difference[]
  elisions: Elision[]
  brackets: Bracket[]
  notes: Note[]
}
