/**
 * Cuts words to what a list can show.
 *
 * @param words - The words.
 * @param longest - How much can be shown, in UTF-16 code units.
 * @returns The words in one line, cut after a word.
 */
export function summarise(words: string, longest: number): string {
  const line = words
    .slice(0, longest + 100)
    .replace(/\s+/g, ' ')
    .trim()
  if (line.length <= longest) return line
  const end = line.lastIndexOf(' ', longest)
  return `${line.slice(0, end > longest / 2 ? end : longest)} …`
}
