/**
 * Makes texts comparable by plain search: one kind of quotation mark and dash, one space for any white space.
 *
 * @param text - The text.
 * @returns The normalised text.
 */
export function normalise(text: string): string {
  const normalised = text
    .replace(/[‘’‛]/g, "'")
    .replace(/[“”‟]/g, '"')
    .replace(/-{2,}|[‐-―]/g, '-')
    .replace(/\s+/g, ' ')
  // The engine of JavaScript keeps the pieces until a character is read; then it joins them.
  normalised.charCodeAt(0)
  return normalised
}
