import type { CitationStyle } from '@florilegium/core'
import type { ProjectParams } from './session.js'

/** What {@link citeMethod} is asked with. */
export interface CiteParams extends ProjectParams {
  /** The id of a record, document or source, or a key of a bibliography. */
  id: string
  /** Default: that of the project. */
  style?: CitationStyle
  /** Default: that of the project. */
  locale?: string
}

/** A citation in every form. */
export interface CiteAnswer {
  /** What stands in the text, or the note. */
  citation: string
  /** The entry of the bibliography. */
  text: string
  html: string
  /** Such as `[@making-it-matter]`. */
  pandoc: string
  bibtex: string
  cslJson: string
  ris: string
}

/** Asks for the {@link CiteAnswer} of something; null where nothing has the id. */
export const citeMethod = 'florilegium/cite'
