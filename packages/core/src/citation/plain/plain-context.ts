import type { CitationItem } from '../formatter.js'
import type { CitationLocale } from '../locales/citation-locale.js'
import type { WorkLabel } from './label-works.js'
import type { Work } from './read-work.js'

/** A work and what short citations call it. */
export interface LabelledWork extends Work {
  label: WorkLabel
}

/** What the forms of a citation are made from. */
export interface PlainContext {
  locale: CitationLocale
  /** The work that is cited. */
  findWork: (item: CitationItem) => LabelledWork
}
