import type { Catalog } from '../catalog/catalog.js'
import type { KeyResolution } from '../catalog/resolve-key.js'
import { findNearestIds } from '../catalog/find-nearest-ids.js'
import type { Citation } from '../manuscript/read-manuscript.js'
import { checkResolution } from './check-resolution.js'
import { joinWords } from './join-words.js'
import { createProblem, type Problem } from './problem.js'

/** In running text `@name` is seldom a citation; it must be this near to a known key to be taken for one. */
export const NEAR_KEY = 0.8

/**
 * Checks what a citation was resolved to.
 *
 * @param citation - The citation.
 * @param resolution - What its key stands for.
 * @param catalog - What can be cited.
 * @returns The problem; nothing where the key stands for one work, or where `@name` in running text is no citation.
 */
export function checkCitation(
  { key, keyRange, isInText }: Citation,
  resolution: KeyResolution,
  catalog: Catalog,
): Problem | undefined {
  const range = { start: keyRange.start + 1, end: keyRange.end }
  if (resolution.status === 'found') return undefined
  if (resolution.status !== 'unknown') return checkResolution({ value: key, range }, resolution, catalog)
  const nearest = isInText ? findNearestIds(key, resolution.nearest, NEAR_KEY) : resolution.nearest
  if (isInText && nearest.length === 0) return undefined
  const remedy =
    nearest.length > 0
      ? `Did you mean ${joinWords(nearest)}?`
      : 'Neither a content package nor a bibliography has it. Add the work to "references", or correct the key.'
  return createProblem('unknown-citation', {
    range,
    message: `Unknown citation key "${key}". ${remedy}`,
    expected: nearest,
  })
}
