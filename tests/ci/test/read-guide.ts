import { readFile } from 'node:fs/promises'

/** Reads the blocks of code in a guide that are in one language. */
export async function readGuide(name: string, language: string): Promise<string[]> {
  const text = await readFile(new URL(`../../../docs/guides/${name}`, import.meta.url), 'utf8')
  const blocks = text.matchAll(/^```(\w+)[^\n]*\n(.*?)^```$/gms)
  return Array.from(blocks).flatMap(({ 1: kind, 2: code = '' }) => (kind === language ? [code] : []))
}
