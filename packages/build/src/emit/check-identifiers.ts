import type { ContentProblem } from '@florilegium/schema'
import type { WrittenDocument } from '../read/written-document.js'
import { toIdentifier } from './to-identifier.js'

/**
 * Checks that no two records of a document have the same name as exports.
 *
 * @param document - The document as its author writes it.
 * @returns A problem for each record whose name is taken.
 */
export function checkIdentifiers(document: WrittenDocument): ContentProblem[] {
  const names = new Map<string, string>()
  return document.records.flatMap(({ id }, index) => {
    const name = toIdentifier(id)
    const other = names.get(name)
    names.set(name, id)
    if (other === undefined || other === id) return []
    const message = `"${id}" and "${other}" are both exported as "${name}". Give this record another id.`
    return [{ path: ['records', index, 'id'], message }]
  })
}
