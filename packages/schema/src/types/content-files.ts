import type { QuoteContent, RecommendationContent } from './record.js'
import type { DocumentContent } from './source-document.js'

/** `document.yaml`: what a document is. */
export interface DocumentFile extends DocumentContent {
  $schema?: string
}

/** `quotes.yaml`: the quotations of a document, in its order. */
export interface QuotesFile {
  $schema?: string
  quotes: QuoteContent[]
}

/** `recommendations.yaml`: the recommendations of a document, in its order. */
export interface RecommendationsFile {
  $schema?: string
  recommendations: RecommendationContent[]
}
