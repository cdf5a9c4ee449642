import { once } from 'node:events'

/**
 * Writes a result to stdout, no faster than it is read.
 *
 * @param text - The text.
 * @returns When more may be written.
 */
export async function print(text: string): Promise<void> {
  if (text !== '' && !process.stdout.write(text)) await once(process.stdout, 'drain')
}
