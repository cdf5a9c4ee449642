import validate from '#validators/collection'
import { checkDocument } from '../rules/check-document.js'
import { findRepeatedIds } from '../rules/unique-ids.js'
import type { Collection } from '../types/source-document.js'
import type { ContentProblem } from './content-problem.js'
import { describeSchemaErrors } from './describe-schema-error.js'

/**
 * Checks that a value is a collection: that it fits the JSON Schema, and that its ids and references hold.
 *
 * @param value - Anything, such as the content of a `collection.json`.
 * @returns Every problem; none for a collection.
 * @example
 * ```ts @import.meta.vitest
 * const problems = validateCollection({ name: 'a-package', version: '1.0.0' })
 * expect(problems).toEqual([{ message: 'The field "documents" is missing. Add it.', path: [] }])
 * ```
 */
export function validateCollection(value: unknown): ContentProblem[] {
  if (!validate(value)) return describeSchemaErrors(validate.errors ?? [], value)
  const { documents, topics = [] } = value as Collection
  return [
    ...findRepeatedIds(topics, 'topics'),
    ...findRepeatedIds(documents, 'documents'),
    ...documents.flatMap((document, index) =>
      checkDocument(document, topics).map((problem) => ({
        ...problem,
        path: ['documents', index, ...problem.path],
      })),
    ),
  ]
}
