import type { ContentProblem } from '../validate/content-problem.js'
import type { DocumentRule } from './rule.js'

/** Finds ids that are used twice. */
export const uniqueIds: DocumentRule = {
  name: 'unique-ids',
  description: 'No two records, sections or people of a document share an id.',
  *check(document) {
    for (const list of ['records', 'sections', 'people'] as const) {
      yield* findRepeatedIds(document[list], list)
    }
    yield* findRepeatedIds(document.retired ?? [], 'retired')
  },
}

/**
 * Finds entries of a list that have the id of an earlier one.
 *
 * @param entries - The list.
 * @param list - The name of its field.
 * @yields {ContentProblem} A problem for each entry, with a path from the object that has the field.
 */
export function* findRepeatedIds(
  entries: readonly { id: string }[],
  list: string,
): Generator<ContentProblem, void> {
  const known = new Set<string>()
  for (const [index, { id }] of entries.entries()) {
    if (known.has(id)) {
      yield {
        message: `The id "${id}" is used already in these ${list === 'retired' ? 'retired ids' : list}. Give this entry another one.`,
        path: [list, index, 'id'],
      }
    } else known.add(id)
  }
}
