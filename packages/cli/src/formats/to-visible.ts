// Control characters could move the cursor or colour the screen; directional ones could show words in another order.
// eslint-disable-next-line no-control-regex -- They are what is looked for.
const hidden = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g

/**
 * Makes text of manuscripts and packages fit for a terminal.
 *
 * @param text - Any text.
 * @returns The text; a tab is a space, other control characters are `�`.
 * @example
 * ```ts @import.meta.vitest
 * expect(toVisible('a\u001b[31mb\tc\u202e')).toBe('a�[31mb c�')
 * ```
 */
export function toVisible(text: string): string {
  return text.replace(hidden, (character) => (character === '\t' ? ' ' : '\uFFFD'))
}
