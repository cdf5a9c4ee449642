import type { PassageContent, ProvisionContent, QuoteContent, RecommendationContent } from './record.js'
import type { RetiredRecord } from './retired-record.js'
import type { DocumentContent, SectionContent, Topic } from './source-document.js'

/** `document.yaml`: what a document is. */
export interface DocumentFile extends Omit<DocumentContent, 'sections'> {
  $schema?: string
  /** In reading order. */
  sections: SectionContent[]
}

/** `quotes.yaml`: the quotations of a document, in its order. */
export interface QuotesFile {
  $schema?: string
  quotes: QuoteContent[]
}

/** `passages.yaml`: the passages of a document, in its order. */
export interface PassagesFile {
  $schema?: string
  passages: PassageContent[]
}

/** `recommendations.yaml`: the recommendations of a document, in its order. */
export interface RecommendationsFile {
  $schema?: string
  recommendations: RecommendationContent[]
}

/** `provisions.yaml`: the provisions of a document, in its order. */
export interface ProvisionsFile {
  $schema?: string
  provisions: ProvisionContent[]
}

/** `retired.yaml`: the ids of a document that are used no more. */
export interface RetiredFile {
  $schema?: string
  retired: RetiredRecord[]
}

/** `topics.yaml`: the subjects of a package. */
export interface TopicsFile {
  $schema?: string
  topics: Topic[]
}
