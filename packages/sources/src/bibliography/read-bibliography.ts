import type { BibliographyItem, DiscoveryFault } from '@florilegium/core'
import { decodeText } from '../files/decode-text.js'
import type { FileCache, ProjectFiles } from '../files/project-files.js'
import { parseBibliography } from './parse-bibliography.js'
import type { ParsedBibliography } from './parsed-bibliography.js'

/** How {@link readBibliography} reads. */
export interface ReadBibliographyOptions {
  /** The files of the project, or those around a manuscript. */
  files: Pick<ProjectFiles, 'readFile'>
  /** Where what was read is kept. Default: nowhere. */
  cache?: FileCache<ParsedBibliography>
}

/** What {@link readBibliography} returns: the works, and what cannot be used. */
export interface ReadBibliographyResult {
  references: BibliographyItem[]
  /** Each message begins with the path, and with line and column where there is a place. */
  faults: DiscoveryFault[]
}

/** A file with more characters is read once, and kept by its content: 1,000 entries of BibTeX take half a second. */
const WORTH_KEEPING = 20_000

/**
 * Reads the writer's bibliography: BibTeX, BibLaTeX, CSL-JSON and CSL-YAML.
 *
 * @param paths - The files. Of two works with the same key, the first is used.
 * @param options - How they are read.
 * @returns The works, and what cannot be used. It never rejects.
 */
export async function readBibliography(
  paths: readonly string[],
  { files, cache }: ReadBibliographyOptions,
): Promise<ReadBibliographyResult> {
  const references = new Map<string, { item: BibliographyItem; path: string }>()
  const faults: DiscoveryFault[] = []
  for (const path of paths) {
    const { bytes, message } = await readBytes(path, files)
    const decoded = bytes ? decodeText(bytes) : { message: message ?? '' }
    if (decoded.text === undefined) {
      faults.push({ message: `${path}: ${decoded.message}`, setting: { list: 'bibliography', name: path } })
      continue
    }
    if (decoded.note !== undefined) faults.push({ message: `${path}: ${decoded.note}`, isNote: true })
    const parsed = await parseCached(path, decoded.text, cache)
    for (const { message: reason, ...at } of parsed.faults)
      faults.push({ message: `${path}:${at.line}:${at.column}: ${reason}`, place: { path, ...at } })
    for (const item of parsed.items) {
      const other = references.get(item.id)
      if (!other) references.set(item.id, { item, path })
      else if (other.path !== path) {
        faults.push({
          message: `${path}: ${other.path} has a work with the key "${item.id}", too. That one is used.`,
          isNote: true,
        })
      }
    }
  }
  return { references: Array.from(references.values(), ({ item }) => item), faults }
}

async function parseCached(
  path: string,
  text: string,
  cache: FileCache<ParsedBibliography> | undefined,
): Promise<ParsedBibliography> {
  if (text.length < WORTH_KEEPING || !path.toLowerCase().endsWith('.bib'))
    return parseBibliography(path, text)
  const bytes = new TextEncoder().encode(text)
  const known = await cache?.get(bytes, 'bib')
  if (known) return known
  const parsed = await parseBibliography(path, text)
  await cache?.set(bytes, 'bib', parsed)
  return parsed
}

async function readBytes(
  path: string,
  { readFile }: Pick<ProjectFiles, 'readFile'>,
): Promise<{ bytes?: Uint8Array; message?: string }> {
  try {
    const bytes = await readFile(path)
    return bytes ? { bytes } : { message: 'There is no such bibliography. Correct the path.' }
  } catch (error) {
    return { message: `This bibliography cannot be read (${(error as Error).message}).` }
  }
}
