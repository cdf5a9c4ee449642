import type { PhrasingContent } from 'mdast'
import type { Token } from 'markdown-it'

/** The notes that citations make. */
export interface Notes {
  /** Makes a note and returns the call of it. */
  add: (note: PhrasingContent[]) => PhrasingContent
  /** Gives a token of ours the calls that stand in its HTML. */
  attach: (token: Token) => void
  /** Puts the notes at the end of the document, or among those of markdown-it-footnote. */
  finish: () => void
}
