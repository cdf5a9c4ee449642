import { decodeText } from '../files/decode-text.js'
import type { FileCache } from '../files/project-files.js'
import { readMarkdownSource } from './read-markdown-source.js'
import { readTextSource } from './read-text-source.js'
import { toSourceFormat } from './source-formats.js'
import type { ReadSourceResult, SourceText } from './source-text.js'

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
  const format = toSourceFormat(path)
  if (bytes.length === 0) return { message: 'This file is empty.' }
  if (format === undefined) {
    const extension = /\.[^./\\]*$/.exec(path)?.[0] ?? ''
    return {
      message: `Sources can be .txt, .md, .html, .pdf or .docx, not "${extension}". Save it as one of these.`,
    }
  }
  try {
    if (format === 'pdf' || format === 'docx') return await readCached(bytes, format, cache)
    const declared = format === 'html' ? charset.exec(toAscii(bytes.subarray(0, 2048)))?.[1] : undefined
    const { text, note, message } = { note: undefined, ...decodeText(bytes, declared) }
    if (text === undefined) return { message: message ?? '' }
    const source = await readText(text.replace(/\r\n?/g, '\n'), format)
    if (source.text.trim() === '') return { message: 'This file has no words.' }
    return { source: { ...source, ...(note !== undefined && { notes: [note] }) } }
  } catch (error) {
    return { message: `It cannot be read (${(error as Error).message}). Save it as .txt or .md.` }
  }
}

/** What reads HTML is loaded when the first such file is named. */
async function readText(text: string, format: 'text' | 'markdown' | 'html'): Promise<SourceText> {
  if (format === 'text') return readTextSource(text)
  if (format === 'markdown') return readMarkdownSource(text)
  const { readHtmlSource } = await import('./read-html-source.js')
  return readHtmlSource(text)
}

async function readCached(
  bytes: Uint8Array,
  format: 'pdf' | 'docx',
  cache?: FileCache<SourceText>,
): Promise<ReadSourceResult> {
  const known = await cache?.get(bytes, format)
  if (known) return { source: known }
  const result = await readDocument(bytes, format)
  if (result.source) await cache?.set(bytes, format, result.source)
  return result
}

/** So are the large libraries for PDF and Word. */
async function readDocument(bytes: Uint8Array, format: 'pdf' | 'docx'): Promise<ReadSourceResult> {
  if (format === 'pdf') {
    const { readPdfSource } = await import('./pdf/read-pdf-source.js')
    return readPdfSource(bytes)
  }
  const { readDocxSource } = await import('./read-docx-source.js')
  return readDocxSource(bytes)
}

function toAscii(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes)
}
