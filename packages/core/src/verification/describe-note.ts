import type { CatalogVerification } from './verify-in-catalog.js'

/**
 * Says what a note of the engine means for those who want to quote.
 *
 * @param type - The note.
 * @param words - The words it is about.
 * @returns A sentence; nothing where the note only says how the words are marked.
 * @example
 * ```ts @import.meta.vitest
 * expect(describeNote('bracket-changes-meaning', '[not]')).toBe('The bracket [not] changes the sense.')
 * expect(describeNote('sic', '[sic]')).toBeUndefined()
 * ```
 */
export function describeNote(
  type: CatalogVerification['notes'][number]['type'],
  words: string,
): string | undefined {
  switch (type) {
    case 'elision-drops-qualifier':
      return `The ellipsis "${words}" leaves out words that change the sense.`
    case 'bracket-changes-meaning':
      return `The bracket ${words} changes the sense.`
    case 'context-qualified':
      return `The sentence it is taken from has "${words}", which qualifies these words.`
    case 'hidden-character':
      return 'The quotation holds characters that cannot be seen.'
    case 'look-alike-letter':
      return `"${words}" holds letters of another script that look alike.`
    case 'sic':
    case 'emphasis':
      return undefined
  }
}
