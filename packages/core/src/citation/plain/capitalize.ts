import type { StyledText } from '../styled-text.js'

/**
 * Begins a sentence with a capital. Titles and addresses are left as they are.
 *
 * @param sentence - The sentence.
 * @returns The sentence with a capital.
 */
export function capitalize(sentence: StyledText): StyledText {
  const [first, ...others] = sentence
  if (!first || first.title || first.href !== undefined) return sentence
  const [initial = ''] = first.text
  return [{ ...first, text: initial.toUpperCase() + first.text.slice(initial.length) }, ...others]
}
