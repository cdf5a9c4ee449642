import type { Collection } from '../types/source-document.js'
import type { ContentProblem } from './content-problem.js'
import { validateCollection } from './validate-collection.js'

/** Thrown where something is given as a collection that is none. */
export class InvalidCollectionError extends Error {
  override readonly name = 'InvalidCollectionError'
  readonly code = 'invalid-content'
  /** Everything that is wrong with it. */
  readonly problems: ContentProblem[]

  constructor(problems: ContentProblem[]) {
    const [first] = problems
    const place = first?.path.length ? ` At ${first.path.join('.')}:` : ''
    const more = problems.length > 1 ? ` (${problems.length - 1} more problems.)` : ''
    super(`Expected a collection, as a content package exports it.${place} ${first?.message}${more}`)
    this.problems = problems
  }
}

/**
 * Asserts that a value is a collection.
 *
 * @param value - What a content package exports.
 * @throws {InvalidCollectionError} When it is none, with every problem.
 * @example
 * ```ts @import.meta.vitest
 * expect(() => assertCollection({ name: 'a', version: '1.0.0', documents: {} })).toThrow(
 *   'Expected a collection, as a content package exports it. At documents: Expected an array, found an object.',
 * )
 * ```
 */
export function assertCollection(value: unknown): asserts value is Collection {
  const problems = validateCollection(value)
  if (problems.length > 0) throw new InvalidCollectionError(problems)
}
