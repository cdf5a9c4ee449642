import type { ContentProblem, ContentPath } from '../validate/content-problem.js'
import type { DocumentRule } from './rule.js'

/** Finds sections, speakers, topics and quotations that do not exist. */
export const knownReferences: DocumentRule = {
  name: 'known-references',
  description:
    'What a record refers to exists: its section, topics, speaker, and the quotations that support it.',
  *check({ sections, people, records }, topics) {
    const known = {
      section: { ids: toIds(sections), remedy: 'Correct it, or add the section to the document.' },
      person: { ids: toIds(people), remedy: 'Correct it, or add the person to the document.' },
      topic: { ids: toIds(topics), remedy: 'Correct it, or add the topic to topics.yaml.' },
      quotation: {
        ids: toIds(records.filter(({ type }) => type === 'quote')),
        remedy: 'Correct it, or remove it.',
      },
    }

    function* check(kind: keyof typeof known, id: string, path: ContentPath): Iterable<ContentProblem> {
      const { ids, remedy } = known[kind]
      if (ids.has(id)) return
      const where = kind === 'topic' ? 'collection' : 'document'
      const message = `No ${kind} of the ${where} has the id "${id}". ${remedy}`
      yield { message, path, expected: [...ids] }
    }

    for (const [index, record] of records.entries()) {
      const at = (...rest: ContentPath): ContentPath => ['records', index, ...rest]
      yield* check('section', record.section, at('section'))
      if (record.type === 'quote') yield* check('person', record.speaker, at('speaker'))
      for (const [place, topic] of record.topics.entries()) yield* check('topic', topic, at('topics', place))
      if (record.type !== 'recommendation') continue
      for (const [place, id] of record.supportedBy.entries()) {
        yield* check('quotation', id, at('supportedBy', place))
      }
    }
  },
}

function toIds(entries: readonly { id: string }[]): Set<string> {
  return new Set(entries.map(({ id }) => id))
}
