import type { BlockRange } from '../quotations/found-quotation.js'

/** Who speaks a quotation, and how the manuscript says so. */
export interface NamedSpeaker {
  /** Empty where a pronoun stands for nobody that was named. */
  name: string
  /** Where it is named: before or after the words in their sentence, or on a line or in a cell of its own. */
  side: 'before' | 'after' | 'line'
  /** Whether the name stands in the text; it does not where it was worked out from a pronoun. */
  isNamed: boolean
  /** Where the name stands. */
  place?: BlockRange
  /** Set where the name comes from an attribution line, or from `— Name` after the words. */
  isOnAttributionLine?: true
}
