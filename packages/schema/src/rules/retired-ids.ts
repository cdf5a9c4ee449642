import type { DocumentRule } from './rule.js'

/** Finds retired ids that are used again, and targets that are no records. */
export const retiredIds: DocumentRule = {
  name: 'retired-ids',
  description:
    'A retired id is never used again, and where it moved to is a record that is not retired itself.',
  *check({ records, retired = [] }) {
    const live = new Set(records.map(({ id }) => id))
    const gone = new Set(retired.map(({ id }) => id))
    for (const [index, { id }] of records.entries()) {
      if (!gone.has(id)) continue
      yield {
        message: `The id "${id}" is retired, and is never used again. Give this record another one.`,
        path: ['records', index, 'id'],
      }
    }
    for (const [index, record] of retired.entries()) {
      if (record.type === 'withdrawn') continue
      const targets = typeof record.to === 'string' ? [record.to] : record.to
      for (const [place, target] of targets.entries()) {
        if (live.has(target)) continue
        const what = gone.has(target) ? 'is retired itself' : 'is no record of the document'
        yield {
          message: `"${record.id}" leads to "${target}", which ${what}. Name a record that there is now.`,
          path: ['retired', index, 'to', ...(typeof record.to === 'string' ? [] : [place])],
        }
      }
    }
  },
}
