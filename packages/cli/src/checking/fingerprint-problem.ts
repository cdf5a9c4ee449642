import { hash } from 'node:crypto'
import type { Problem } from '@florilegium/core'

/** So many hexadecimal digits tell the problems of a file apart. */
const DIGITS = 32

/**
 * Makes what tells a problem from others of its file, wherever it moves.
 *
 * @param problem - The problem.
 * @param words - The words it is about: the whole quotation, or what stands in its range.
 * @param seen - How often each fingerprint was made for this file before; it is counted on.
 * @returns A hash of the code and the words, numbered where the same comes again.
 * @example
 * ```ts @import.meta.vitest
 * const seen = new Map()
 * const first = fingerprintProblem({ code: 'unknown-id' }, 'berti', seen)
 * expect(fingerprintProblem({ code: 'unknown-id' }, 'berti', new Map())).toBe(first)
 * expect(fingerprintProblem({ code: 'unknown-id' }, 'berti', seen)).toBe(`${first}:2`)
 * expect(fingerprintProblem({ code: 'retired-id' }, 'berti', new Map())).not.toBe(first)
 * ```
 */
export function fingerprintProblem(
  { code }: Pick<Problem, 'code'>,
  words: string,
  seen: Map<string, number>,
): string {
  const text = `${code}\0${words.replace(/\s+/g, ' ').trim()}`
  const fingerprint = hash('sha256', text).slice(0, DIGITS)
  const count = (seen.get(fingerprint) ?? 0) + 1
  seen.set(fingerprint, count)
  return count === 1 ? fingerprint : `${fingerprint}:${count}`
}
