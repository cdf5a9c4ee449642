import type { FoundCitation } from '@florilegium/core'

/**
 * Makes what two readings of the same directive have in common, whatever stands before its lines.
 *
 * @param written - The directive as it is written.
 * @returns Its characters without white space and the marks of block quotes.
 * @example
 * ```ts @import.meta.vitest
 * expect(toDirectiveSignature(':quote[some\n> words]{#id}')).toBe(toDirectiveSignature(':quote[some\nwords]{#id}'))
 * ```
 */
export function toDirectiveSignature(written: string): string {
  return written.replace(/[\s>]+/g, '')
}

/**
 * Makes what two readings of the same citation have in common.
 *
 * @param group - The works that are cited together.
 * @returns Their keys with all that is said of them.
 */
export function toCitationSignature(
  group: readonly Pick<FoundCitation, 'key' | 'prefix' | 'locator' | 'omitsAuthor' | 'isInText'>[],
): string {
  return JSON.stringify(
    group.map(({ key, prefix, locator, omitsAuthor, isInText }) => [
      key,
      prefix,
      locator,
      omitsAuthor,
      isInText,
    ]),
  )
}
