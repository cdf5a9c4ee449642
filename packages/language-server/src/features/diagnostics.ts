import type { Problem } from '@florilegium/core'
import type { Manuscript } from './manuscript.js'

/**
 * Finds what needs the writer in a manuscript.
 *
 * @param manuscript - The manuscript.
 * @returns The problems, in order.
 */
export function provideDiagnostics({ checked }: Manuscript): readonly Problem[] {
  return checked.problems
}
