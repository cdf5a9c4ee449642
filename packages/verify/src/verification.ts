import type { Range } from './range.js'

/** What was decided about a quotation. */
export type Verdict = 'verbatim' | 'edited' | 'altered' | 'absent' | 'unchecked'

/** Why a quotation could not be decided. */
export type UncheckedReason = 'empty' | 'too-short' | 'no-source' | 'other-language'

/** A difference that does not count. */
export type Fold =
  | 'quotation-marks'
  | 'dashes'
  | 'white-space'
  | 'hyphenation'
  | 'unicode'
  | 'markup'
  | 'first-letter-case'
  | 'end-punctuation'
  | 'extraction'
  | 'apparatus'

/** How much a difference matters, lowest first. */
export type Grade = 'punctuation' | 'case' | 'word' | 'meaning'

/** Words of a text, and where they stand. */
export interface Excerpt {
  text: string
  range: Range
}

/** A place where the words of quotation and source differ without a mark. */
export interface Difference {
  grade: Grade
  /** The words as quoted; empty where the quotation leaves some out. Its range is in the quotation. */
  quoted: Excerpt
  /** The words of the source; empty where the quotation adds some. Left out where only a fingerprint is at hand. */
  source?: Excerpt
}

/** An ellipsis, and what it leaves out. */
export interface Elision {
  /** The mark. Its range is in the quotation. */
  mark: Excerpt
  /** What the source has in its place. Left out where only a fingerprint is at hand. */
  source?: Excerpt
}

/** A bracket of the writer, and what it stands for. */
export interface Bracket {
  /** The bracket. Its range is in the quotation. */
  mark: Excerpt
  /** What the source has in its place; empty where the bracket adds words. */
  source?: Excerpt
}

/** Something a reader of the quotation should know. */
export interface Note {
  type:
    | 'sic'
    | 'emphasis'
    | 'elision-drops-qualifier'
    | 'bracket-changes-meaning'
    | 'context-qualified'
    | 'hidden-character'
    | 'look-alike-letter'
  /** What it is about. Its range is in the quotation, but for `context-qualified`, where it is in the source. */
  excerpt: Excerpt
}

/** A passage of a source. */
export interface Place {
  /** The id of the source. */
  source: string
  /** The id of the section it begins in, if the source has sections. */
  section?: string
  /** From its first word to its last, in the source's text. */
  range: Range
  /** The pieces of it in reading order, where a box or a page break divides it. */
  ranges: Range[]
}

/** What is known of a quotation. All offsets are UTF-16 code units from 0, half-open. */
export interface Verification {
  verdict: Verdict
  /** Set where the verdict is `unchecked`. */
  reason?: UncheckedReason
  /** The passage it comes from. Left out where the verdict is `absent` or `unchecked`. */
  place?: Place
  /** Everywhere the same words stand equally well, `place` first; at most a hundred. One that a note call divides may be left out. */
  places: Place[]
  folds: Fold[]
  differences: Difference[]
  elisions: Elision[]
  brackets: Bracket[]
  notes: Note[]
}
