import type { Problem, Range } from '@florilegium/core'

/** What is written in the place of a stretch of a manuscript. */
export interface TextChange {
  range: Range
  newText: string
}

/** A change that an editor offers. */
export interface CodeAction {
  title: string
  kind: 'quickfix' | 'refactor.rewrite' | 'source.fixAll.florilegium'
  /** The changes in order. None overlaps another. */
  changes: TextChange[]
  /** The problem that it mends. */
  problem?: Problem
  /** Set where it is what nearly everybody would do. */
  isPreferred?: true
}

/** A change that mends a problem. */
export type Mend = Pick<CodeAction, 'title' | 'changes' | 'isPreferred'>
