import type { Grade, Note, UncheckedReason, Verdict } from '@florilegium/verify'

/** A quotation with the verdict that a careful reader gives it. */
export interface Case {
  id: string
  /** Ids of the sources in the index. */
  source: string | string[]
  quotation: string
  verdict: Verdict
  /** For `unchecked`: why. */
  reason?: UncheckedReason
  /** For `altered`: the highest grade among the differences. */
  grade?: Grade
  /** All types of notes expected. Left out, notes are not looked at. */
  notes?: Note['type'][]
  /** The number of places where the words stand. Left out, it is not looked at. */
  places?: number
  /** The rule. */
  why: string
}

/** Cases of one kind. */
export interface Family {
  family: string
  description: string
  half: Half
  cases: Case[]
}

/** Whether the quotations are correct ones that look odd, or false ones that look right. */
export type Half = 'correct' | 'false'
