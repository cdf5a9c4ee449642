import type { BibliographyItem } from '../catalog/resolve-key.js'
import type { ProblemCode, Severity } from '../problems/problem-codes.js'

/** How citations are set: in brackets by author and date, in notes, or in full. */
export type CitationStyle = 'author-date' | 'note' | 'full'

/** How manuscripts are checked and set. Front matter overrides it for one manuscript. */
export interface Settings {
  /** How citations are set. Default: `author-date`. */
  citations?: CitationStyle
  /** The language of what is added to the text, as a BCP 47 tag. Default: `en`. */
  locale?: string
  /** Whether quotations that stand in no known source are problems. Default: false. */
  strict?: boolean
  /** The severity of single codes; `off` hides them. Default: that of the table of codes. */
  severities?: Partial<Record<ProblemCode, Severity | 'off'>>
  /** Works that may be cited besides documents, as CSL-JSON. Default: none. */
  references?: readonly BibliographyItem[]
}
