import type { ContentProblem, ContentPath } from '../validate/content-problem.js'
import type { DocumentRule } from './rule.js'

/** Finds sections and speakers that do not exist. */
export const knownReferences: DocumentRule = {
  name: 'known-references',
  description: 'The section of a record and the speaker of a quotation are entries of the same document.',
  *check(document) {
    const sections = document.sections.map(({ id }) => id)
    const people = document.people.map(({ id }) => id)
    for (const [index, record] of document.records.entries()) {
      yield* checkReference(record.section, sections, 'section', ['records', index, 'section'])
      if (record.type === 'quote') {
        yield* checkReference(record.speaker, people, 'person', ['records', index, 'speaker'])
      }
    }
  },
}

function* checkReference(
  id: string,
  known: string[],
  what: string,
  path: ContentPath,
): Iterable<ContentProblem> {
  if (known.includes(id)) return
  yield { message: `No ${what} of the document has the id "${id}".`, path, expected: known }
}
