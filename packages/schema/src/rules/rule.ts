import type { SourceDocument, Topic } from '../types/source-document.js'
import type { ContentProblem } from '../validate/content-problem.js'

/** Something that must hold within a document and that a JSON Schema cannot say. */
export interface DocumentRule {
  name: string
  description: string
  /**
   * Checks one document.
   *
   * @param document - A document that fits its schema.
   * @param topics - The topics of its collection.
   * @returns The problems, with paths from the document.
   */
  check: (document: SourceDocument, topics: readonly Topic[]) => Iterable<ContentProblem>
}
