import type {
  ContentPath,
  DocumentContent,
  PassageContent,
  ProvisionContent,
  QuoteContent,
  RecommendationContent,
  RetiredRecord,
  SectionContent,
} from '@florilegium/schema'

/** A record as its author writes it. */
export type WrittenRecord =
  | ({ type: 'quote' } & QuoteContent)
  | ({ type: 'passage' } & PassageContent)
  | ({ type: 'recommendation' } & RecommendationContent)
  | ({ type: 'provision' } & ProvisionContent)

/** A document as its author writes it. */
export interface WrittenDocument extends Omit<DocumentContent, 'sections'> {
  sections: SectionContent[]
  retired: RetiredRecord[]
  records: WrittenRecord[]
}

/** A document with the way back to its files. */
export interface LocatedDocument extends WrittenDocument {
  /** Says which file a part of the document stands in, and where. */
  locate: (path: ContentPath) => FilePosition
}

/** A place in a file: line and column from 1, in UTF-16 code units. */
export interface FilePosition {
  file: string
  line: number
  column: number
}
