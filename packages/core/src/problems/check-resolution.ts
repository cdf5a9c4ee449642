import type { Catalog, RetiredEntry } from '../catalog/catalog.js'
import type { Resolution } from '../catalog/resolve-id.js'
import type { Range } from '../range.js'
import { joinWords } from './join-words.js'
import { createProblem, type Problem } from './problem.js'

/**
 * Checks what an id was resolved to.
 *
 * @param id - The id and where it stands.
 * @param resolution - What it stands for.
 * @param catalog - The records there are.
 * @returns The problem; nothing where it stands for one record.
 */
export function checkResolution(
  { value, range }: { value: string; range: Range },
  resolution: Resolution,
  catalog: Catalog,
): Problem | undefined {
  switch (resolution.status) {
    case 'found':
      return undefined
    case 'unknown': {
      const { nearest } = resolution
      const remedy = nearest.length > 0 ? `Did you mean ${joinWords(nearest)}?` : describeCatalog(catalog)
      const message = `Unknown id "${value}". ${remedy}`
      return createProblem('unknown-id', { range, message, expected: nearest })
    }
    case 'ambiguous': {
      const { candidates } = resolution
      const message = `Several documents have the id "${value}". Write ${joinWords(candidates)}.`
      return createProblem('ambiguous-id', { range, message, expected: candidates })
    }
    case 'retired': {
      const { entry } = resolution
      const message = `The id "${value}" is used no more: ${describeRetired(entry)}`
      return createProblem('retired-id', { range, message, expected: entry.targets })
    }
  }
}

function describeRetired({ record, targets }: RetiredEntry): string {
  switch (record.type) {
    case 'moved':
      return `it is ${joinWords(targets)} now. Write that.`
    case 'split':
      return `it was split. Write ${joinWords(targets)}.`
    case 'withdrawn':
      return `it was withdrawn. ${record.reason} Remove it, or name another record.`
  }
}

/** More documents than this are counted, not named. */
const MOST_NAMED = 4

function describeCatalog({ entries, documents }: Catalog): string {
  if (entries.length === 0) return 'No content package is loaded, so there is no id to use.'
  const names = documents.map(({ id }) => id)
  const where = names.length > MOST_NAMED ? `${names.length} documents` : names.join(', ')
  return `None of the ${entries.length} ids in ${where} is near it.`
}
