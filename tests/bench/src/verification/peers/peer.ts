import type { Document } from '../../corpus/corpus.js'
import type { Span } from '../queries/query.js'

/** A stretch of a document. */
export interface Place extends Span {
  /** Index of the document. */
  document: number
  /** Whether the offsets count in the normalised text. Default: false, in the text as given. */
  isNormalised?: boolean
}

/** What an engine says of a quotation. */
export interface Outcome {
  verdict: 'verbatim' | 'edited' | 'altered' | 'absent' | 'unchecked'
  place?: Place
  differences?: { quoted: string; source: string }[]
}

/** A way to verify quotations, ready for look-up. */
export interface Engine {
  verify: (text: string) => Outcome | Promise<Outcome>
  /** Bytes it keeps outside of JavaScript's memory. Default: none. */
  bytesElsewhere?: () => number
  /** Removes what it wrote. */
  close?: () => void
}

/** A way to verify quotations. */
export interface Peer {
  /** Makes it ready for look-up: all that is timed as "index". */
  prepare: (documents: readonly Document[]) => Engine | Promise<Engine>
}

/** How a peer stands in the tables. */
export interface PeerEntry {
  name: string
  /** The npm package whose version is printed. */
  packageName?: string
  /** How it is used, in a sentence. */
  note: string
  load: () => Promise<Peer>
}
