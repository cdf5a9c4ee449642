import type { TextChange } from '../src/features/code-actions/code-action.js'

/**
 * Applies changes to a text.
 *
 * @param text - The text.
 * @param changes - The changes.
 * @returns The text with them.
 */
export function applyChanges(text: string, changes: readonly TextChange[]): string {
  return changes
    .toSorted((one, other) => other.range.start - one.range.start)
    .reduce((now, { range, newText }) => now.slice(0, range.start) + newText + now.slice(range.end), text)
}
