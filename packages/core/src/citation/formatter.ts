import type { ContentRecord } from '@florilegium/schema'
import type { Locator } from './locator.js'
import type { StyledText } from './styled-text.js'
import type { Reference } from './to-reference.js'

/** One work in a citation. */
export interface CitationItem {
  reference: Reference
  /** The record of the work that is cited. Its place is the locator where none is given. */
  record?: ContentRecord
  locator?: Locator
  /** What stands before it, such as "see". */
  prefix?: string
  /** What stands after it, such as "and elsewhere". */
  suffix?: string
  /** Set where the author is not to be named, because the sentence does. */
  omitsAuthor?: boolean
}

/** The works that are cited at one place. */
export interface CitationCluster {
  items: CitationItem[]
  /** Set where the author of the first work is a part of the sentence: `@key says`. */
  isInText?: boolean
  /** Set where it stands in a note of the manuscript: a note style makes no other note of it. */
  isInNote?: boolean
}

/** A citation as it is printed. */
export interface FormattedCitation {
  /** What stands in the running text. Empty where a note style has it all in the note. */
  text: StyledText
  /** What the note at its end says, in a note style. */
  note?: StyledText
}

/** A work in the bibliography. */
export interface BibliographyEntry {
  reference: Reference
  text: StyledText
}

/** The citations of a manuscript, and its bibliography. */
export interface FormattedCitations {
  /** One for each cluster, in their order. */
  clusters: FormattedCitation[]
  /** Each work once, in the order of the bibliography. */
  bibliography: BibliographyEntry[]
}

/** What a formatter is told apart from the citations. */
export interface FormatCitationsOptions {
  /** Works that belong in the bibliography although they are not cited. */
  nocite?: readonly Reference[]
  /** Whether the bibliography is asked for; else it may be empty. Default: true. */
  bibliography?: boolean
}

/** Formats citations in one style and language. It sees all of a manuscript at once, since each depends on the others. */
export interface CitationFormatter {
  /** Whether citations become notes. */
  isNote: boolean
  /** Formats the citations of a manuscript, given in their order. References of the same id are the same work. */
  format(clusters: readonly CitationCluster[], options?: FormatCitationsOptions): FormattedCitations
}
