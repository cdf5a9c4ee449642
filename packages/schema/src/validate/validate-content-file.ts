import validateDocumentFile from '#validators/document-file'
import validatePassagesFile from '#validators/passages-file'
import validateProvisionsFile from '#validators/provisions-file'
import validateQuotesFile from '#validators/quotes-file'
import validateRecommendationsFile from '#validators/recommendations-file'
import validateRetiredFile from '#validators/retired-file'
import validateTopicsFile from '#validators/topics-file'
import type {
  DocumentFile,
  PassagesFile,
  ProvisionsFile,
  QuotesFile,
  RecommendationsFile,
  RetiredFile,
  TopicsFile,
} from '../types/content-files.js'
import type { ContentProblem } from './content-problem.js'
import { describeSchemaErrors } from './describe-schema-error.js'

/** The files that a package is written in, by name without extension, and what each holds. */
export interface ContentFiles {
  document: DocumentFile
  quotes: QuotesFile
  passages: PassagesFile
  recommendations: RecommendationsFile
  provisions: ProvisionsFile
  retired: RetiredFile
  topics: TopicsFile
}

const validators = {
  document: validateDocumentFile,
  quotes: validateQuotesFile,
  passages: validatePassagesFile,
  recommendations: validateRecommendationsFile,
  provisions: validateProvisionsFile,
  retired: validateRetiredFile,
  topics: validateTopicsFile,
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
 * expect(problems).toEqual([{ message: 'Expected an array, found an object.', path: ['quotes'] }])
 * ```
 */
export function validateContentFile(kind: keyof ContentFiles, value: unknown): ContentProblem[] {
  const validate = validators[kind]
  if (validate(value)) return []
  return describeSchemaErrors(validate.errors ?? [], value)
}
