/**
 * Reads all of stdin.
 *
 * @returns Its bytes.
 */
export async function readStdin(): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  for await (const part of process.stdin) parts.push(part as Uint8Array)
  return Buffer.concat(parts)
}
