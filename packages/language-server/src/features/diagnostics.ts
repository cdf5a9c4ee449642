import { checkDirective, type Problem } from '@florilegium/core'
import type { Manuscript } from './manuscript.js'

/**
 * Finds what needs the writer in a manuscript.
 *
 * @param manuscript - The manuscript.
 * @returns The problems, in order.
 */
export function provideDiagnostics({ directives, catalog }: Manuscript): Problem[] {
  return directives
    .map((directive) => checkDirective(directive, catalog))
    .filter((problem) => problem !== undefined)
}
