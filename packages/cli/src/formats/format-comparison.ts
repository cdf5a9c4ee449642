import type pc from 'picocolors'
import type { Comparison, Segment } from '../checking/checked-file.js'
import { toVisible } from './to-visible.js'

/**
 * Sets the words of a quotation above those of its source, for a terminal.
 *
 * @param comparison - The words of both.
 * @param colors - Without colours, what differs stands in `[-…-]` and `{+…+}`.
 * @returns Two lines.
 */
export function formatComparison(
  { quoted, source }: Comparison,
  { dim, red, green, isColorSupported }: ReturnType<typeof pc.createColors>,
): string[] {
  const markQuoted = isColorSupported ? red : (text: string) => `[-${text}-]`
  const markSource = isColorSupported ? green : (text: string) => `{+${text}+}`
  return [
    `  ${dim('quoted')}  ${formatSegments(quoted, markQuoted)}`,
    `  ${dim('source')}  ${formatSegments(source, markSource)}`,
  ]
}

function formatSegments(segments: readonly Segment[], mark: (text: string) => string): string {
  return segments
    .map(({ text, differs }) => (differs ? mark(toVisible(text)) : toVisible(text)))
    .join('')
    .trim()
}
