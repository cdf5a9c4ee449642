import { readHtmlSource } from './read-html-source.js'
import type { ReadSourceResult } from './source-text.js'

/**
 * Reads a Word document, with its notes, which stand apart from the text.
 *
 * @param bytes - The file.
 * @returns The source, with a part for each heading; a message where it is no such document, or has no text.
 */
export async function readDocxSource(bytes: Uint8Array): Promise<ReadSourceResult> {
  const { default: mammoth } = await import('mammoth')
  let html: string
  try {
    // In Node the library takes a buffer, in browsers an array buffer; each build ignores what it does not know.
    const { buffer, byteOffset, byteLength } = bytes
    const arrayBuffer = buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer
    const input = { arrayBuffer, ...('Buffer' in globalThis && { buffer: Buffer.from(arrayBuffer) }) }
    const noImages = mammoth.images.imgElement(() => Promise.resolve({ src: '' }))
    html = (await mammoth.convertToHtml(input, { convertImage: noImages })).value
  } catch (error) {
    const { message } = error as Error
    return {
      message: `This is no Word document that can be read (${shorten(message)}). Save it again as .docx.`,
    }
  }
  const source = readHtmlSource(html)
  if (source.text.trim() === '') {
    return {
      message:
        'This Word document has no text. If it holds pictures of pages, run text recognition on them and name the result.',
    }
  }
  return { source }
}

function shorten(message: string): string {
  return (message.split(/[\n:?]/, 1)[0] ?? '').trim()
}
