import { toVisible } from '../formats/to-visible.js'

/**
 * Writes a line for people to stderr.
 *
 * @param line - The line.
 */
export function log(line: string): void {
  process.stderr.write(`${toVisible(line)}\n`)
}
