import type {
  CheckedDirective,
  CheckedManuscript,
  FormattedCitation,
  ManuscriptCitations,
} from '@florilegium/core'
import type { FoundSource } from '../source/find-source.js'
import type { Queues } from './create-queues.js'

/** A manuscript that was checked, ready to be put into the tokens of markdown-it. */
export interface Manuscript {
  source: FoundSource
  checked: CheckedManuscript
  formatted: ManuscriptCitations
  /** The directives that can be embedded, by their signatures. */
  directives: Queues<CheckedDirective>
  /** The citations that can be set, by their signatures. */
  citations: Queues<FormattedCitation>
}
