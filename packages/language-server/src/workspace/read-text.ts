import type { ServerContext } from '../serving/server-context.js'

/** Larger files are no manuscripts. */
const LARGEST = 8_000_000

/**
 * Reads a text as the user sees it: from the editor where it is open, else from its file.
 *
 * @param uri - Its URI.
 * @param context - The server.
 * @returns The text; nothing where there is none that can be read.
 */
export async function readText(
  uri: string,
  { documents, files }: Pick<ServerContext, 'documents' | 'files'>,
): Promise<string | undefined> {
  const open = documents().find((document) => document.uri === uri)
  if (open) return open.getText()
  const bytes = await files.readFile(uri).catch(() => undefined)
  if (!bytes || bytes.length > LARGEST) return undefined
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return undefined
  }
}
