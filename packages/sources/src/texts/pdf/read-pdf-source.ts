import type { getDocumentProxy } from 'unpdf'
import type { ReadSourceResult } from '../source-text.js'
import { layOutPages } from './lay-out-pages.js'
import type { PdfPage } from './pdf-page.js'
import { toLines, type PdfItem } from './to-lines.js'

/** Fewer letters than this on a page are no text of it. */
const LEAST_LETTERS = 5

/**
 * Reads a PDF, page by page.
 *
 * @param bytes - The file.
 * @returns The source, with a part for each page; a message where it is no PDF that can be read, or has no text.
 */
export async function readPdfSource(bytes: Uint8Array): Promise<ReadSourceResult> {
  const pdfjs = await import('unpdf')
  let pages: PdfPage[]
  let language: string | undefined
  try {
    // PDF.js takes the bytes over, and would print warnings to the standard output.
    const pdf = await pdfjs.getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 })
    try {
      pages = await readPages(pdf)
      const { info } = await pdf.getMetadata()
      language = (info as { Language?: string | null }).Language ?? undefined
    } finally {
      await pdf.destroy()
    }
  } catch (error) {
    return { message: describeError(error as Error) }
  }
  const empty = pages.filter((page) => !hasText(page)).map(({ name }) => name)
  if (empty.length === pages.length) {
    return {
      message: `This PDF has no text on its ${pages.length === 1 ? 'page' : `${pages.length} pages`}: it is probably a scan. Run text recognition on it, for example with OCRmyPDF, and name the result.`,
    }
  }
  const notes =
    empty.length === 0
      ? []
      : [
          `${empty.length} of ${pages.length} pages have no text, first page ${empty[0]}. If they are scans, run text recognition on them.`,
        ]
  return {
    source: {
      ...layOutPages(pages),
      extracted: true,
      ...(language !== undefined && language !== '' && { language }),
      ...(notes.length > 0 && { notes }),
    },
  }
}

type PdfDocument = Awaited<ReturnType<typeof getDocumentProxy>>

async function readPages(pdf: PdfDocument): Promise<PdfPage[]> {
  const labels = await pdf.getPageLabels()
  const pages: PdfPage[] = []
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number)
    const { items } = await page.getTextContent()
    const label = labels?.[number - 1]
    const name = label === undefined || label === '' ? String(number) : label
    pages.push({ name, lines: toLines(items.filter((item): item is typeof item & PdfItem => 'str' in item)) })
    page.cleanup()
  }
  return pages
}

function hasText({ lines }: PdfPage): boolean {
  return lines.reduce((sum, { text }) => sum + text.length, 0) >= LEAST_LETTERS
}

function describeError({ name, message }: Error): string {
  if (name === 'PasswordException')
    return 'This PDF needs a password. Save a copy without one, and name that.'
  const reason = message.split('\n', 1)[0]?.replace(/\.$/, '')
  return `This is no PDF that can be read (${reason}). Save or download it again.`
}
