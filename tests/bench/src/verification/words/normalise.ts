/**
 * Makes texts comparable by plain search: one kind of quotation mark and dash, one space for any white space.
 *
 * @param text - The text.
 * @returns The normalised text.
 */
export function normalise(text: string): string {
  return text
    .replace(/[‘’‛]/g, "'")
    .replace(/[“”‟]/g, '"')
    .replace(/-{2,}|[‐-―]/g, '-')
    .replace(/\s+/g, ' ')
}
