import validateDocumentFile from '#validators/document-file'
import validateQuotesFile from '#validators/quotes-file'
import validateRecommendationsFile from '#validators/recommendations-file'
import type { DocumentFile, QuotesFile, RecommendationsFile } from '../types/content-files.js'
import type { ContentProblem } from './content-problem.js'
import { describeSchemaError } from './describe-schema-error.js'

/** The files that a document is written in, by name without extension, and what each holds. */
export interface ContentFiles {
  document: DocumentFile
  quotes: QuotesFile
  recommendations: RecommendationsFile
}

const validators = {
  document: validateDocumentFile,
  quotes: validateQuotesFile,
  recommendations: validateRecommendationsFile,
}

/**
 * Checks that a value fits the JSON Schema of one of the files a document is written in.
 *
 * @param kind - Which of the files.
 * @param value - What was read from it.
 * @returns Every problem; none for a file that fits.
 * @example
 * ```ts @import.meta.vitest
 * const problems = validateContentFile('quotes', { quotes: {} })
 * expect(problems).toEqual([{ message: 'Expected an array.', path: ['quotes'] }])
 * ```
 */
export function validateContentFile(kind: keyof ContentFiles, value: unknown): ContentProblem[] {
  const validate = validators[kind]
  if (validate(value)) return []
  return (validate.errors ?? []).flatMap((error) => describeSchemaError(error) ?? [])
}
