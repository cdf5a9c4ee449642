import type { SourceDocument, Topic } from '../types/source-document.js'
import type { ContentProblem } from '../validate/content-problem.js'
import { documentRules } from './index.js'

/**
 * Checks what must hold within a document beyond its JSON Schema: ids are used once, and what is referred to exists.
 *
 * @param document - A document that fits its schema. Where the anchors of its records are does not matter.
 * @param topics - The topics of its collection.
 * @returns The problems, with paths from the document.
 */
export function checkDocument(document: SourceDocument, topics: readonly Topic[]): ContentProblem[] {
  return documentRules.flatMap((rule) => [...rule.check(document, topics)])
}
