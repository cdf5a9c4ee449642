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
  /** All works of the manuscript by id, in the order of the bibliography. */
  works: ReadonlyMap<string, LabelledWork>
}
