import { readFile } from 'node:fs/promises'

/**
 * Reads a JSON file that the build has written or that npm reads too.
 *
 * @param file - Its path.
 * @returns Its content, as the type says it is; nothing where the file does not exist.
 * @throws {Error} When it is no JSON.
 */
export async function readJsonFile<Content>(file: string): Promise<Content | undefined> {
  let text: string
  try {
    text = await readFile(file, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
  try {
    return JSON.parse(text) as Content
  } catch (error) {
    throw new Error(`${file} is not valid JSON. Restore it from the last commit.`, { cause: error })
  }
}
