/** A line of a page: where it stands and how high its letters are, in points. */
export interface PdfText {
  text: string
  y: number
  /** Default: 72. */
  x?: number
  /** Default: 11. */
  size?: number
}

/** What a PDF may have besides its pages. */
export interface MakePdfOptions {
  /** The first page labels: how many pages are numbered in small roman numerals. Default: none, so no labels at all. */
  roman?: number
  language?: string
  /** Default: false. */
  isEncrypted?: boolean
}

/**
 * Makes a PDF with the text given, in Helvetica.
 *
 * @param pages - The lines of each page. A page without lines has a drawing only, like a scan.
 * @param options - What else it has.
 * @returns The file.
 */
export function makePdf(pages: readonly PdfText[][], options: MakePdfOptions = {}): Uint8Array {
  const objects: string[] = []
  const first = 4
  const kids = pages.map((_, index) => `${first + 2 * index} 0 R`).join(' ')
  const { roman, language } = options
  const labels = roman === undefined ? '' : `/PageLabels << /Nums [0 << /S /r >> ${roman} << /S /D >>] >>`
  const lang = language === undefined ? '' : `/Lang (${language})`
  objects.push(`<< /Type /Catalog /Pages 2 0 R ${labels} ${lang} >>`)
  objects.push(`<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`)
  objects.push('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>')
  pages.forEach((lines, index) => {
    const content =
      lines.length === 0
        ? '72 72 200 300 re f'
        : lines
            .map(({ text, y, x = 72, size = 11 }) => `BT /F ${size} Tf ${x} ${y} Td (${escape(text)}) Tj ET`)
            .join('\n')
    const resources = '/Resources << /Font << /F 3 0 R >> >> /MediaBox [0 0 595 842]'
    objects.push(`<< /Type /Page /Parent 2 0 R ${resources} /Contents ${first + 2 * index + 1} 0 R >>`)
    objects.push(`<< /Length ${content.length} >>\nstream\n${content}\nendstream`)
  })
  let file = '%PDF-1.4\n'
  const offsets = objects.map((object, index) => {
    const offset = file.length
    file += `${index + 1} 0 obj\n${object}\nendobj\n`
    return offset
  })
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  const encrypted = options.isEncrypted
    ? `/Encrypt << /Filter /Standard /V 1 /R 2 /O <${'00'.repeat(32)}> /U <${'11'.repeat(32)}> /P -4 >> /ID [<00> <00>]`
    : ''
  const trailer = `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${encrypted} >>`
  const size = objects.length + 1
  file += `xref\n0 ${size}\n0000000000 65535 f \n${table}${trailer}\nstartxref\n${file.length}\n%%EOF\n`
  return Uint8Array.from(Buffer.from(file, 'latin1'))
}

function escape(text: string): string {
  return text.replace(/[()\\]/g, '\\$&')
}
