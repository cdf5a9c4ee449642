import { readDocxSource } from './read-docx-source.js'
import { decodeText } from './decode-text.js'
import { readHtmlSource } from './read-html-source.js'
import { readMarkdownSource } from './read-markdown-source.js'
import { readTextSource } from './read-text-source.js'
import { readPdfSource } from './pdf/read-pdf-source.js'
import { toCacheKey, type FileCache } from './create-file-cache.js'
import type { ReadSourceResult, SourceText } from './source-text.js'

/** The formats, by the ending of the file. */
const formats = {
  '.txt': 'text',
  '.text': 'text',
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.mdx': 'markdown',
  '.html': 'html',
  '.htm': 'html',
  '.xhtml': 'html',
  '.pdf': 'pdf',
  '.docx': 'docx',
} as const

/** The endings of the files that can be read. */
export const sourceExtensions: readonly string[] = Object.keys(formats)

const textReaders: Record<'text' | 'markdown' | 'html', (text: string) => SourceText> = {
  text: readTextSource,
  markdown: readMarkdownSource,
  html: readHtmlSource,
}

/** What stands near the beginning of HTML that names its encoding. */
const charset = /<meta[^>]{0,200}charset\s*=\s*["']?([\w-]{1,40})/i

/**
 * Reads a text of the writer's own.
 *
 * @param path - The path of the file, which tells the format.
 * @param bytes - Its content.
 * @param cache - What was read before. Default: none.
 * @returns The source, or why there is none. It never rejects.
 */
export async function readSourceFile(
  path: string,
  bytes: Uint8Array,
  cache?: FileCache<SourceText>,
): Promise<ReadSourceResult> {
  const extension = /\.[^./\\]*$/.exec(path)?.[0].toLowerCase() ?? ''
  const format = (formats as Record<string, (typeof formats)[keyof typeof formats] | undefined>)[extension]
  if (bytes.length === 0) return { message: 'This file is empty.' }
  if (format === undefined) {
    return {
      message: `Sources can be .txt, .md, .html, .pdf or .docx, not "${extension}". Save it as one of these.`,
    }
  }
  try {
    if (format === 'pdf' || format === 'docx') return await readCached(bytes, format, cache)
    const declared = format === 'html' ? charset.exec(toAscii(bytes.subarray(0, 2048)))?.[1] : undefined
    const { text, note, message } = { note: undefined, ...decodeText(bytes, declared) }
    if (text === undefined) return { message: message ?? '' }
    const source = textReaders[format](text.replace(/\r\n?/g, '\n'))
    if (source.text.trim() === '') return { message: 'This file has no words.' }
    return { source: { ...source, ...(note !== undefined && { notes: [note] }) } }
  } catch (error) {
    return { message: `It cannot be read (${(error as Error).message}). Save it as .txt or .md.` }
  }
}

async function readCached(
  bytes: Uint8Array,
  format: 'pdf' | 'docx',
  cache?: FileCache<SourceText>,
): Promise<ReadSourceResult> {
  const key = toCacheKey(bytes, format)
  const known = await cache?.get(key)
  if (known) return { source: known }
  const result = format === 'pdf' ? await readPdfSource(bytes) : await readDocxSource(bytes)
  if (result.source) await cache?.set(key, result.source)
  return result
}

function toAscii(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes)
}
