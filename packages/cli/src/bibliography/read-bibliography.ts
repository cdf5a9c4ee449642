import { readFile } from 'node:fs/promises'
import { isAbsolute, join } from 'node:path'
import type { BibliographyItem, DiscoveryFault } from '@florilegium/core'
import { createFileCache, toCacheKey } from '../sources/create-file-cache.js'
import { decodeText } from '../sources/decode-text.js'
import { findCacheFolder } from '../sources/find-cache-folder.js'
import { parseBibliography } from './parse-bibliography.js'
import type { ParsedBibliography } from './parsed-bibliography.js'

/** What {@link readBibliography} is told. */
export interface ReadBibliographyOptions {
  /** The folder that paths start from: that of the project file, or of the manuscript. */
  root: string
  /** Where what was read is kept. Default: the cache folder of the root. */
  cacheFolder?: string
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
 * @param options - Where they start from.
 * @returns The works, and what cannot be used. It never rejects.
 */
export async function readBibliography(
  paths: readonly string[],
  { root, cacheFolder = findCacheFolder(root) }: ReadBibliographyOptions,
): Promise<ReadBibliographyResult> {
  const references = new Map<string, { item: BibliographyItem; path: string }>()
  const faults: DiscoveryFault[] = []
  const cache = createFileCache(join(cacheFolder, 'bibliography'), isParsed)
  for (const path of paths) {
    const { bytes, message } = await readBytes(isAbsolute(path) ? path : join(root, path))
    const decoded = bytes ? decodeText(bytes) : { message: message ?? '' }
    if (decoded.text === undefined) {
      faults.push({ message: `${path}: ${decoded.message}` })
      continue
    }
    if (decoded.note !== undefined) faults.push({ message: `${path}: ${decoded.note}`, isNote: true })
    const parsed = await parseCached(path, decoded.text, cache)
    for (const fault of parsed.faults)
      faults.push({ message: `${path}:${fault.line}:${fault.column}: ${fault.message}` })
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
  cache: ReturnType<typeof createFileCache<ParsedBibliography>>,
): Promise<ParsedBibliography> {
  if (text.length < WORTH_KEEPING || !path.toLowerCase().endsWith('.bib'))
    return parseBibliography(path, text)
  const key = toCacheKey(new TextEncoder().encode(text), 'bib')
  const known = await cache.get(key)
  if (known) return known
  const parsed = await parseBibliography(path, text)
  await cache.set(key, parsed)
  return parsed
}

async function readBytes(path: string): Promise<{ bytes?: Uint8Array; message?: string }> {
  try {
    return { bytes: await readFile(path) }
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    if (code === 'ENOENT') return { message: 'There is no such bibliography. Correct the path.' }
    return { message: `This bibliography cannot be read (${message}).` }
  }
}

function isParsed(value: unknown): value is ParsedBibliography {
  if (typeof value !== 'object' || value === null) return false
  const { items, faults } = value as Partial<Record<keyof ParsedBibliography, unknown>>
  return Array.isArray(items) && Array.isArray(faults)
}
