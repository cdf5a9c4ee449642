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
  },
}

function* findRepeatedIds(entries: readonly { id: string }[], list: string): Iterable<ContentProblem> {
  const first = new Map<string, number>()
  for (const [index, { id }] of entries.entries()) {
    if (first.has(id)) {
      yield {
        message: `The id "${id}" is used already in these ${list}. Give this entry another one.`,
        path: [list, index, 'id'],
      }
    } else first.set(id, index)
  }
}
