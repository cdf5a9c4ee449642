/**
 * Lists the words of a text: lower case, straight apostrophes, no punctuation.
 *
 * @param text - The text.
 * @returns The words.
 */
export function wordsOf(text: string): string[] {
  return (
    text
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[\p{L}\p{N}]+(?:'[\p{L}\p{N}]+)*/gu) ?? []
  )
}
