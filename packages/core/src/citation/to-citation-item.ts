import type { CitationItem } from './formatter.js'
import { parseLocator } from './parse-locator.js'

/** What a manuscript says where it cites a work. */
export interface WrittenCitation {
  prefix?: string
  /** What stands after the key: the locator and the suffix. */
  locator?: string
  omitsAuthor: boolean
}

/**
 * Makes the citation of a work from what a manuscript says.
 *
 * @param citation - The citation, as `readManuscript` finds it.
 * @param cited - The work its key stands for, and the record if it is one's.
 * @returns The citation of the work.
 * @example
 * ```ts @import.meta.vitest
 * const reference = { id: 'one', item: { title: 'One' } }
 * const citation = { prefix: 'see', locator: 'p. 3 and elsewhere', omitsAuthor: false }
 * expect(toCitationItem(citation, { reference })).toEqual({
 *   reference,
 *   prefix: 'see',
 *   locator: { label: 'page', value: '3' },
 *   suffix: 'and elsewhere',
 * })
 * ```
 */
export function toCitationItem(
  { prefix, locator, omitsAuthor }: WrittenCitation,
  cited: Pick<CitationItem, 'reference' | 'record'>,
): CitationItem {
  return {
    ...cited,
    ...(prefix !== undefined && { prefix }),
    ...parseLocator(locator ?? ''),
    ...(omitsAuthor && { omitsAuthor }),
  }
}
