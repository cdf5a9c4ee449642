import type { Id } from './record.js'

/** A record that has another id now. */
export interface MovedRecord {
  type: 'moved'
  id: Id
  /** The record's id now. */
  to: Id
}

/** A record that became several. */
export interface SplitRecord {
  type: 'split'
  id: Id
  /**
   * The records it became, in their order.
   *
   * @minItems 2
   */
  to: Id[]
}

/** A record that is no more. */
export interface WithdrawnRecord {
  type: 'withdrawn'
  id: Id
  /**
   * Why, as a sentence.
   *
   * @minLength 1
   */
  reason: string
}

/**
 * What became of an id that is used no more. It is never used again.
 *
 * @discriminator type
 */
export type RetiredRecord = MovedRecord | SplitRecord | WithdrawnRecord
