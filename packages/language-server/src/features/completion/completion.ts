import type { Range } from '@florilegium/core'
import type { Manuscript } from '../../manuscripts/manuscript.js'

/** What a completion stands for; editors show a sign for it. */
export type CompletionKind =
  'record' | 'work' | 'place' | 'directive' | 'attribute' | 'value' | 'quotation' | 'code'

/** What is told of a completion when a person looks at it. It survives JSON. */
export type CompletionSubject =
  { type: 'record'; id: string } | { type: 'work'; key: string } | { type: 'text'; text: string }

/** Something that an editor offers to write. */
export interface Completion {
  kind: CompletionKind
  /** What a list shows of it. */
  label: string
  /** What a list shows after the label, smaller. */
  detail?: string
  /** What a list shows at its end, such as who says it. */
  description?: string
  /** What is replaced. */
  range: Range
  /** What stands there then. In a snippet, `$1` and so on are where the cursor goes. */
  newText: string
  isSnippet?: true
  /** Set where more can be completed right after it. */
  continues?: true
  subject?: CompletionSubject
}

/** A place in a manuscript at which something is to be completed. */
export interface CompletionPlace {
  manuscript: Manuscript
  offset: number
  /** The line up to the cursor, as far as it is near. */
  before: string
  /** The line after the cursor, as far as it is near. */
  after: string
}

/** Looks whether it has something to offer at a place. */
export type Completer = (place: CompletionPlace) => Completion[]
