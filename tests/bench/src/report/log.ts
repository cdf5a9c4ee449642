/**
 * Tells how far the benchmark is, on stderr.
 *
 * @param line - What to say.
 */
export function log(line: string): void {
  process.stderr.write(`${line}\n`)
}
