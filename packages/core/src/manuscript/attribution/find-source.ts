import { parseNames } from './parse-name.js'
import type { Subject } from './subject.js'

/**
 * Finds the text in which something "heißt es".
 *
 * @param text - The sentence before or after a quotation.
 * @returns The text; nothing where the sentence names none.
 * @example
 * ```ts @import.meta.vitest
 * expect(findSource('heißt es in dem Bericht.')?.name).toBe('Bericht')
 * ```
 */
export function findSource(text: string): Subject | undefined {
  const lead = /(?:heißt|hieß|steht|stand) es (?:im|in|bei|beim)(?: der| dem| den)?\s(?=\p{Lu})/u.exec(text)
  if (!lead) return undefined
  const rest = text.slice(lead.index + lead[0].length)
  const [name] = parseNames(rest)
  return name?.start === 0 ? { name: rest.slice(0, name.end), isPronoun: false } : undefined
}
